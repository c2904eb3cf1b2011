package org.throughline.survey.time;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.throughline.core.RefusedInputException;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.analysis.ChoiceCount;
import org.throughline.survey.analysis.Distribution;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.answers.YesNo;
import org.throughline.survey.compare.Disclosure;

/**
 * How the answers to a question spread over its choices, wave by wave. What the table of a wave's results hides is
 * hidden here.
 *
 * @param choices the labels in the order asked; numbers in their order for a rating without choices
 * @param favourable for each choice whether it is marked so
 */
public record AnswerSpread(Question question, List<String> choices, List<Boolean> favourable, List<Row> rows) {
    private static final int MOST_NUMBERS = 11;

    /**
     * One wave.
     *
     * @param n the valid answers; empty where they are too few to be shown, and then so is every count
     * @param counts one for each choice; empty where it is hidden
     * @param hidden what the hidden counts are together
     */
    public record Row(Wave wave, OptionalInt n, List<OptionalInt> counts, int hidden) {
        /** Keeps the counts. */
        public Row {
            counts = List.copyOf(counts);
        }
    }

    /** Keeps the lists. */
    public AnswerSpread {
        choices = List.copyOf(choices);
        favourable = List.copyOf(favourable);
        rows = List.copyOf(rows);
    }

    /**
     * Counts a question's answers in all waves that have any, in the survey's order.
     *
     * @throws RefusedInputException where one answer is not one of few choices, or answers cannot be read
     */
    public static AnswerSpread of(Path clientFolder, Survey survey, Question question, Disclosure disclosure)
            throws IOException, RefusedInputException {
        Map<Wave, Distribution> counted = new LinkedHashMap<>();
        boolean known = question.getKind() != QuestionKind.MULTIPLE && question.getKind() != QuestionKind.TEXT;
        for (Wave wave : known ? survey.getWaves() : List.<Wave>of()) {
            counted.put(wave, new Distribution(question, Answers.read(clientFolder, survey, wave), disclosure));
        }
        List<String> codes = known ? codes(question, counted.values()) : List.of();
        if (codes.isEmpty()
                || codes.size() > MOST_NUMBERS && question.getChoices().isEmpty()) {
            throw new RefusedInputException(
                    clientFolder.resolve("answers").resolve(Answers.slug(survey)),
                    0,
                    "the answers to " + question.getCode() + " are not one of a few choices;"
                            + " this chart needs a question with choices, or ratings");
        }
        List<Boolean> favourable = codes.stream()
                .map(code -> question.getChoices().stream()
                        .anyMatch(choice -> choice.isFavourable() && code.equals(choice.getCode())))
                .toList();
        List<Row> rows = new ArrayList<>();
        counted.forEach((wave, distribution) -> {
            if (distribution.valid() > 0) {
                rows.add(row(wave, distribution, codes, disclosure));
            }
        });
        return new AnswerSpread(question, labels(question, codes), favourable, rows);
    }

    private static List<String> codes(Question question, Collection<Distribution> counted) {
        if (!question.getChoices().isEmpty()) {
            return question.getChoices().stream().map(Choice::getCode).toList();
        }
        if (question.getKind() == QuestionKind.YES_NO) {
            return List.of(YesNo.NO, YesNo.YES);
        }
        TreeMap<Double, String> numbers = new TreeMap<>();
        for (Distribution distribution : counted) {
            for (ChoiceCount choice : distribution.choices()) {
                try {
                    numbers.put(Double.valueOf(choice.code()), choice.code());
                } catch (NumberFormatException noNumber) {
                    return List.of();
                }
            }
        }
        return List.copyOf(numbers.values());
    }

    private static List<String> labels(Question question, List<String> codes) {
        if (!question.getChoices().isEmpty()) {
            return question.getChoices().stream()
                    .map(choice -> Objects.requireNonNullElse(choice.getName(), choice.getCode()))
                    .toList();
        }
        return question.getKind() == QuestionKind.YES_NO ? List.of("no", "yes") : codes;
    }

    private static Row row(Wave wave, Distribution distribution, List<String> codes, Disclosure disclosure) {
        Map<String, OptionalInt> counts = new HashMap<>();
        distribution.choices().forEach(choice -> counts.put(choice.code(), choice.count()));
        List<OptionalInt> shown = codes.stream()
                .map(code -> counts.getOrDefault(code, OptionalInt.of(0)))
                .toList();
        int n = distribution.valid();
        if (disclosure.hides(n)) {
            return new Row(
                    wave,
                    OptionalInt.empty(),
                    codes.stream().map(code -> OptionalInt.empty()).toList(),
                    0);
        }
        int told = shown.stream().mapToInt(count -> count.orElse(0)).sum();
        return new Row(wave, OptionalInt.of(n), shown, n - told);
    }
}
