package org.throughline.improvement.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.chart.Mark;
import org.throughline.chart.Mark.Box;
import org.throughline.chart.Mark.Dot;
import org.throughline.chart.Mark.Line;
import org.throughline.chart.Tone;
import org.throughline.improvement.plan.ActionState;
import org.throughline.improvement.plan.Remeasure;
import org.throughline.improvement.plan.TargetState;
import org.throughline.improvement.words.Names;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;

/**
 * A row of the timeline: an action or a target.
 *
 * @param days its days; some may be null
 */
record TimelineRow(
        String name,
        String words,
        boolean alarm,
        List<LocalDate> days,
        ActionState action,
        TargetState target,
        List<Remeasure> remeasures) {
    private static final int HALF = 8;
    private static final int LEAST = 3;
    private static final int RING = 6;

    static TimelineRow of(ActionState state, Map<Action, Integer> numbers) {
        Action action = state.action();
        List<String> words = new ArrayList<>();
        words.add(PictureTexts.of("status." + action.getStatus().name()));
        if (action.getOwner() != null) {
            words.add(Names.inLine(action.getOwner()));
        }
        if (!state.waitsFor().isEmpty()) {
            String others = state.waitsFor().stream()
                    .map(other -> numbers.containsKey(other) ? "" + numbers.get(other) : Names.inLine(other))
                    .collect(Collectors.joining(", "));
            words.add(PictureTexts.of("timeline.after", others));
        }
        if (!state.alarm().isEmpty()) {
            words.add(state.alarm());
        }
        List<LocalDate> days = Stream.of(action.getStart(), action.getDue(), action.getDone())
                .filter(Objects::nonNull)
                .toList();
        return new TimelineRow(
                state.number() + ". " + Names.inLine(action),
                String.join(" · ", words),
                !state.alarm().isEmpty(),
                days,
                state,
                null,
                List.of());
    }

    static TimelineRow of(TargetState state, List<Remeasure> remeasures) {
        List<LocalDate> days = new ArrayList<>();
        if (state.target().getBy() != null) {
            days.add(state.target().getBy());
        }
        remeasures.forEach(again -> days.add(again.day()));
        boolean overdue = remeasures.stream().anyMatch(again -> again.state() == Remeasure.State.OVERDUE);
        List<String> words = new ArrayList<>();
        words.add(PictureTexts.of("timeline.target", state.state().words()));
        if (state.overdue()) {
            words.add(PictureTexts.of("timeline.passed"));
        }
        if (overdue) {
            words.add(PictureTexts.of("timeline.overdue"));
        }
        return new TimelineRow(
                Names.inLine(state.target()),
                String.join(" · ", words),
                state.overdue() || overdue,
                days,
                null,
                state,
                remeasures);
    }

    boolean hasDays() {
        return !days.isEmpty();
    }

    List<Mark> marks(TimeAxis axis, LocalDate today, double y) {
        List<Mark> marks = new ArrayList<>();
        if (target != null) {
            target(marks, axis, y);
            return marks;
        }
        Action done = action.action();
        LocalDate last = days.getLast();
        double from = axis.x(days.stream().min(LocalDate::compareTo).orElseThrow());
        double to = Math.max(
                from + LEAST,
                axis.x(
                        done.getDone() == null
                                ? days.stream().max(LocalDate::compareTo).orElseThrow()
                                : last));
        Box box = new Box(tone(done.getStatus()), from, y - HALF, to - from, 2 * HALF);
        marks.add(box);
        if (done.getStatus() == ActionStatus.DROPPED) {
            marks.add(new Line(Tone.HIDDEN, from, y, to, y));
        }
        if (action.isLate()) {
            marks.add(new Box(Tone.SIGNAL, to, y - HALF, Math.max(LEAST, axis.x(today) - to), 2 * HALF));
        }
        return marks;
    }

    private static Tone tone(ActionStatus status) {
        return switch (status) {
            case DONE -> Tone.AFTER;
            case RUNNING -> Tone.BEFORE;
            case PLANNED, DROPPED -> Tone.MERGED;
        };
    }

    private void target(List<Mark> marks, TimeAxis axis, double y) {
        for (Remeasure again : remeasures) {
            double x = axis.x(again.day());
            marks.add(new Dot(again.state() == Remeasure.State.DONE ? Tone.POINT : Tone.HIDDEN, x, y, RING));
            if (again.state() == Remeasure.State.OVERDUE) {
                marks.add(new Line(Tone.SIGNAL, x - RING, y - RING, x + RING, y + RING));
                marks.add(new Line(Tone.SIGNAL, x - RING, y + RING, x + RING, y - RING));
            }
        }
        if (target.target().getBy() != null) {
            marks.add(new Line(
                    Tone.CENTRE, Timeline.diamond(axis.x(target.target().getBy()), y, HALF)));
        }
    }
}
