package org.throughline.improvement.priority;

import java.util.OptionalDouble;
import org.throughline.improvement.plan.ActionState;

/**
 * What an open action promises for its effort.
 *
 * @param rank from 1, the first to be done
 * @param measured the measured part of its effect: customers in 100 who go without, added over the problems that it
 *     addresses
 * @param judged the judged part, in the same unit by {@link Priorities#rule()}
 * @param effort in days of one person; 0 where nobody has judged it
 */
public record Priority(int rank, ActionState state, double measured, double judged, double effort) {
    /** Returns both parts of its effect. */
    public double effect() {
        return measured + judged;
    }

    /** Returns its effect for each day of effort; nothing where nobody has judged the effort. */
    public OptionalDouble perDay() {
        return effort > 0 ? OptionalDouble.of(effect() / effort) : OptionalDouble.empty();
    }

    /** Returns whether any of its effect is measured. */
    public boolean isMeasured() {
        return measured > 0;
    }
}
