package org.throughline.improvement.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.core.language.Texts;
import org.throughline.improvement.measure.Measurements;
import org.throughline.model.improvement.Target;
import org.throughline.model.survey.Wave;
import org.throughline.survey.compare.WaveResult;

/**
 * A day on which a target is to be measured again, so that the gain holds.
 *
 * @param wave the wave that did; empty where none has yet
 */
public record Remeasure(Target target, LocalDate day, State state, Optional<Wave> wave) {
    private static final Texts TEXTS = new Texts(Remeasure.class);

    /** Where it stands. */
    public enum State {
        /** A wave with answers reaches to the day or beyond, and begins before the next one. */
        DONE,
        /** The day has not come. */
        DUE,
        /** The day has passed without a wave. */
        OVERDUE;

        /** Returns the state in words. */
        public String words() {
            return TEXTS.of("remeasure." + name());
        }
    }

    /**
     * Returns the days of all targets, target by target, by date.
     *
     * @param today the day that is held to be today
     */
    public static List<Remeasure> of(List<TargetState> targets, Measurements measured, LocalDate today) {
        List<Remeasure> found = new ArrayList<>();
        for (TargetState state : targets) {
            Target target = state.target();
            List<LocalDate> days =
                    target.getRemeasure().stream().distinct().sorted().toList();
            for (int i = 0; i < days.size(); i++) {
                LocalDate next = i + 1 < days.size() ? days.get(i + 1) : LocalDate.MAX;
                Optional<Wave> wave = wave(target, measured, days.get(i), next);
                State now = wave.isPresent() ? State.DONE : days.get(i).isBefore(today) ? State.OVERDUE : State.DUE;
                found.add(new Remeasure(target, days.get(i), now, wave));
            }
        }
        return found;
    }

    private static Optional<Wave> wave(Target target, Measurements measured, LocalDate day, LocalDate next) {
        return measured.results(target.getQuestion()).stream()
                .map(WaveResult::wave)
                .filter(wave -> wave != target.getBaseline() && Measurements.begin(wave) != null)
                .filter(wave -> !Measurements.end(wave).isBefore(day)
                        && Measurements.begin(wave).isBefore(next))
                .findFirst();
    }
}
