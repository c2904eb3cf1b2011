package org.throughline.improvement.overview;

/**
 * Where a client stands with one point of the method.
 *
 * @param figure how far it is, in words with counts; what the small-cell profile hides is not in it
 */
public record OverviewRow(MethodPoint point, State state, String figure, NextStep next) {
    /** How far a point is. */
    public enum State {
        /** Nothing is there. */
        NOT_BEGUN,
        /** Something is there, and something is missing. */
        BEGUN,
        /** Nothing is missing now. */
        DONE;

        /** Returns the state in words. */
        public String words() {
            return OverviewTexts.of("state." + this);
        }

        static State of(long there, long of) {
            return there == of ? DONE : BEGUN;
        }
    }
}
