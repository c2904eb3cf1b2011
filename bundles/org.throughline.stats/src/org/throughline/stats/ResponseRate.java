package org.throughline.stats;

/**
 * How the people who were asked to answer did. Source of the rates: American Association for Public Opinion Research,
 * Standard Definitions.
 *
 * @param complete complete answers
 * @param partial partial answers
 * @param refused eligible, and refused or broke off
 * @param notReached eligible, and never reached
 * @param other eligible, and did not answer for another reason
 * @param unknown of unknown eligibility
 */
public record ResponseRate(int complete, int partial, int refused, int notReached, int other, int unknown) {
    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException where one is negative
     */
    public ResponseRate {
        if (Math.min(Math.min(Math.min(complete, partial), Math.min(refused, notReached)), Math.min(other, unknown))
                < 0) {
            throw new IllegalArgumentException("counts of people are not negative");
        }
    }

    private int eligible() {
        return complete + partial + refused + notReached + other;
    }

    /**
     * Returns response rate 1: complete answers among all who may have been eligible; not a number where there is none.
     */
    public double rr1() {
        return complete / (double) (eligible() + unknown);
    }

    /** Returns response rate 2: as rate 1, partial answers counted as answers. */
    public double rr2() {
        return (complete + partial) / (double) (eligible() + unknown);
    }

    /**
     * Returns response rate 3: as rate 1, with an estimate of how many of the unknown are eligible.
     *
     * @param share that estimate, 0 to 1
     */
    public double rr3(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies from 0 to 1, and " + share + " does not");
        }
        return complete / (eligible() + share * unknown);
    }
}
