package org.throughline.survey.time;

import java.time.LocalDate;
import org.throughline.model.survey.Wave;

/**
 * The answers of one period in one wave. A hidden point carries no numbers, so that nothing made from it can show them.
 *
 * @param from the first day; null where a wave has none
 * @param to the last day; null where a wave has none
 * @param label what the period is called
 * @param state whether it can be shown
 * @param x favourable answers; for a mean the number of answers; for events their number; 0 unless shown
 * @param n valid answers; 0 unless shown
 * @param exposure what the value is per: valid answers, or the sum of another question's; 0 unless shown
 * @param value the share, 0 to 1, the mean, the events or their rate; not a number unless shown
 */
public record TimePoint(
        Wave wave,
        LocalDate from,
        LocalDate to,
        String label,
        State state,
        int x,
        int n,
        double exposure,
        double value) {

    /** Whether a point can be shown. */
    public enum State {
        /** It is. */
        SHOWN,
        /** It is not: its counts are small, or they would give small ones away. */
        HIDDEN,
        /** Nobody answered. */
        EMPTY
    }

    /** Returns whether the point has numbers to show. */
    public boolean isShown() {
        return state == State.SHOWN;
    }
}
