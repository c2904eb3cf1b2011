package org.throughline.stats;

/**
 * A number of favourable answers among all valid ones.
 *
 * @param x the favourable answers, 0 to {@code n}
 * @param n the valid answers; 0 where nobody answered
 */
public record Share(int x, int n) {
    private static final double LEVEL = 0.95;

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException where {@code 0 <= x <= n} does not hold
     */
    public Share {
        Counts.check(x, n);
    }

    /** Returns x/n, from 0 to 1; not a number where nobody answered. */
    public double value() {
        return n == 0 ? Double.NaN : (double) x / n;
    }

    /** Returns the 95 % Wilson score interval; 0 to 1 where nobody answered. */
    public Interval wilson95() {
        return Proportions.wilson(x, n, LEVEL);
    }
}
