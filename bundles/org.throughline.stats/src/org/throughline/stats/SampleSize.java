package org.throughline.stats;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many answers a comparison of two shares needs. Source: the normal approximation of Fleiss, Statistical Methods
 * for Rates and Proportions, 1981, chapter 3, without continuity correction, two-sided; what R's
 * {@code power.prop.test} solves.
 */
public final class SampleSize {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private SampleSize() {}

    /**
     * Returns the answers that each of two groups needs, not rounded.
     *
     * @param p1 the share before, above 0 and below 1
     * @param p2 the share after, another than before
     * @param power the probability to find the difference, such as 0.8
     * @param alpha the probability to find one where there is none, such as 0.05
     * @throws IllegalArgumentException where one is not as said
     */
    public static double perGroup(double p1, double p2, double power, double alpha) {
        check("a share", p1);
        check("a share", p2);
        check("the power", power);
        if (p1 == p2) {
            throw new IllegalArgumentException("no number of answers tells equal shares apart");
        }
        double root = quantile(alpha) * pooled(p1, p2) + NORMAL.inverseCumulativeProbability(power) * apart(p1, p2);
        return root * root / ((p1 - p2) * (p1 - p2));
    }

    /**
     * Returns the probability that a comparison finds a difference.
     *
     * @param n the answers in each group
     * @throws IllegalArgumentException where a share or alpha is not between 0 and 1, or n is negative
     */
    public static double power(double p1, double p2, int n, double alpha) {
        check("a share", p1);
        check("a share", p2);
        if (n < 0) {
            throw new IllegalArgumentException("a number of answers is not negative");
        }
        double z = (Math.sqrt(n) * Math.abs(p1 - p2) - quantile(alpha) * pooled(p1, p2)) / apart(p1, p2);
        return NORMAL.cumulativeProbability(z);
    }

    private static double quantile(double alpha) {
        check("alpha", alpha);
        return NORMAL.inverseSurvivalProbability(alpha / 2);
    }

    private static double pooled(double p1, double p2) {
        return Math.sqrt((p1 + p2) * (1 - (p1 + p2) / 2));
    }

    private static double apart(double p1, double p2) {
        return Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
    }

    private static void check(String what, double value) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException(what + " lies between 0 and 1, and " + value + " does not");
        }
    }
}
