package org.throughline.survey.breakdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Part;

/** Counts the answers of a wave by groups within groups. Periods of time are labelled by their first day. */
final class GroupCounter {
    private static final Comparator<Part> BY_NAME = Comparator.comparing(
                    (Part part) -> part.label().equals(Grouping.NOT_STATED))
            .thenComparing(Part::label);

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final Wave wave;
    private final List<Grouping> levels;
    private final List<Question> columns;

    GroupCounter(Survey survey, Wave wave, Grouping grouping) {
        this.wave = wave;
        levels = switch (grouping) {
            case FACILITY, UNIT ->
                List.of(Grouping.FACILITY, Grouping.UNIT).stream()
                        .filter(level -> level.question(survey).isPresent())
                        .toList();
            case DAY, WEEK, MONTH, QUARTER -> List.of(Grouping.QUARTER, Grouping.MONTH, Grouping.WEEK, Grouping.DAY);
            case LANGUAGE -> List.of(Grouping.LANGUAGE);
        };
        columns = levels.stream()
                .map(level -> level.question(survey).orElseThrow())
                .toList();
    }

    /** Returns the levels from the top down. */
    List<Grouping> levels() {
        return levels;
    }

    /** Returns the first day of a period; nothing for the group of those who have no date. */
    static Optional<LocalDate> day(Part part) {
        return part.label().equals(Grouping.NOT_STATED) ? Optional.empty() : Optional.of(LocalDate.parse(part.label()));
    }

    /** Counts; periods in which nobody answered are there where the quarter has answers. */
    Part count(Answers answers, Counting counting) {
        Part whole = new Part("all", counting.kinds());
        Map<String, List<String>> paths = new HashMap<>();
        String code = counting.question().getCode();
        for (int row = 0; row < answers.rows(); row++) {
            int kind = counting.kind().applyAsInt(answers.value(row, code));
            if (kind < 0) {
                continue;
            }
            Part part = whole;
            part.add(kind, 1);
            for (String label : path(answers, row, paths)) {
                part = part.part(label);
                part.add(kind, 1);
            }
        }
        if (levels.getFirst().isOfTime()) {
            whole.parts().stream()
                    .flatMap(quarter -> day(quarter).stream())
                    .toList()
                    .forEach(first -> fill(whole, first));
        }
        sort(whole);
        return whole;
    }

    /**
     * Adds every period of a wave, with or without answers.
     *
     * @return whether that was done: not for groups that are none of time, nor for a wave without begin or end
     */
    boolean fillWave(Part whole) {
        if (!levels.getFirst().isOfTime() || wave.getFrom() == null || wave.getTo() == null) {
            return false;
        }
        LocalDate first = Grouping.QUARTER.first(wave.getFrom());
        while (!first.isAfter(wave.getTo())) {
            fill(whole, first);
            first = first.plusMonths(MONTHS_OF_A_QUARTER);
        }
        sort(whole);
        return true;
    }

    private List<String> path(Answers answers, int row, Map<String, List<String>> paths) {
        if (levels.getFirst().isOfTime()) {
            return paths.computeIfAbsent(
                    answers.value(row, columns.getFirst().getCode()), cell -> path(AnswerDate.of(cell, wave)));
        }
        List<String> path = new ArrayList<>();
        for (Question column : columns) {
            path.add(paths.computeIfAbsent(
                            column.getCode() + '\n' + answers.value(row, column.getCode()),
                            key -> List.of(Grouping.named(column, key.substring(key.indexOf('\n') + 1))))
                    .getFirst());
        }
        return path;
    }

    private List<String> path(Optional<LocalDate> day) {
        return levels.stream()
                .map(level -> day.map(one -> level.first(one).toString()).orElse(Grouping.NOT_STATED))
                .toList();
    }

    private void fill(Part whole, LocalDate quarter) {
        for (LocalDate day = quarter; Grouping.QUARTER.first(day).equals(quarter); day = day.plusDays(1)) {
            if (AnswerDate.isIn(wave, day)) {
                Part part = whole;
                for (String label : path(Optional.of(day))) {
                    part = part.part(label);
                }
            }
        }
    }

    private static void sort(Part part) {
        part.parts().sort(BY_NAME);
        part.parts().forEach(GroupCounter::sort);
    }
}
