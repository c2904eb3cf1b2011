package org.throughline.stats;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Confidence intervals for shares and for the difference of two shares. */
public final class Proportions {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Proportions() {}

    /**
     * Returns the Wilson score interval for x of n, without continuity correction: (2np + z² ± z √(z² + 4np(1-p))) /
     * 2(n + z²). Source: Wilson, J Am Stat Assoc 1927;22:209-212; method 3 of Newcombe, Stat Med 1998;17:857-872.
     *
     * @param level the confidence, above 0 and below 1
     * @return limits within 0 and 1; 0 to 1 where n is 0
     */
    public static Interval wilson(int x, int n, double level) {
        Counts.check(x, n);
        String method = "Wilson score, " + percent(level);
        if (n == 0) {
            return new Interval(0, 1, method);
        }
        double z = quantile(level);
        double centre = 2.0 * x + z * z;
        double spread = z * Math.sqrt(z * z + 4.0 * x * (n - x) / n);
        double whole = 2 * (n + z * z);
        double low = x == 0 ? 0 : Math.max(0, (centre - spread) / whole);
        double high = x == n ? 1 : Math.min(1, (centre + spread) / whole);
        return new Interval(low, high, method);
    }

    /**
     * Returns the Wilson score interval with continuity correction. Source: method 4 of Newcombe, Stat Med
     * 1998;17:857-872.
     *
     * @param level the confidence, above 0 and below 1
     * @return limits within 0 and 1; 0 to 1 where n is 0
     */
    public static Interval wilsonCorrected(int x, int n, double level) {
        Counts.check(x, n);
        String method = "Wilson score with continuity correction, " + percent(level);
        if (n == 0) {
            return new Interval(0, 1, method);
        }
        double z = quantile(level);
        double p = (double) x / n;
        double whole = 2 * (n + z * z);
        double centre = 2.0 * x + z * z;
        double lowRoot = z * Math.sqrt(z * z - 2 - 1.0 / n + 4 * p * (n * (1 - p) + 1));
        double highRoot = z * Math.sqrt(z * z + 2 - 1.0 / n + 4 * p * (n * (1 - p) - 1));
        double low = x == 0 ? 0 : Math.max(0, (centre - 1 - lowRoot) / whole);
        double high = x == n ? 1 : Math.min(1, (centre + 1 + highRoot) / whole);
        return new Interval(low, high, method);
    }

    /**
     * Returns the exact interval. Source: Clopper and Pearson, Biometrika 1934;26:404-413, by quantiles of the beta
     * distribution.
     *
     * @param level the confidence, above 0 and below 1
     * @return limits within 0 and 1; 0 to 1 where n is 0
     */
    public static Interval clopperPearson(int x, int n, double level) {
        Counts.check(x, n);
        double tail = tail(level);
        double low = x == 0 ? 0 : BetaDistribution.of(x, n - x + 1.0).inverseCumulativeProbability(tail);
        double high = x == n ? 1 : BetaDistribution.of(x + 1.0, n - x).inverseSurvivalProbability(tail);
        return new Interval(low, high, "Clopper-Pearson exact, " + percent(level));
    }

    /**
     * Returns the equal-tailed interval of the posterior under Jeffreys' prior, Beta(1/2, 1/2); the limit is 0 where x
     * is 0 and 1 where x is n. Source: Brown, Cai and DasGupta, Stat Sci 2001;16:101-133.
     *
     * @param level the confidence, above 0 and below 1
     * @return limits within 0 and 1; 0 to 1 where n is 0
     */
    public static Interval jeffreys(int x, int n, double level) {
        Counts.check(x, n);
        double tail = tail(level);
        BetaDistribution posterior = BetaDistribution.of(x + 0.5, n - x + 0.5);
        double low = x == 0 ? 0 : posterior.inverseCumulativeProbability(tail);
        double high = x == n ? 1 : posterior.inverseSurvivalProbability(tail);
        return new Interval(low, high, "Jeffreys, " + percent(level));
    }

    /**
     * Returns Newcombe's hybrid score interval for p1 - p2 of two independent groups, built from the Wilson limits of
     * each. Source: method 10 of Newcombe, Stat Med 1998;17:873-890.
     *
     * @param level the confidence, above 0 and below 1
     * @return limits within -1 and 1; -1 to 1 where a group is empty, since nothing is known of its share
     */
    public static Interval newcombe(int x1, int n1, int x2, int n2, double level) {
        Interval first = wilson(x1, n1, level);
        Interval second = wilson(x2, n2, level);
        String method = "Newcombe hybrid score (method 10), " + percent(level);
        if (n1 == 0 || n2 == 0) {
            return new Interval(-1, 1, method);
        }
        double p1 = (double) x1 / n1;
        double p2 = (double) x2 / n2;
        double difference = p1 - p2;
        double low = difference - Math.hypot(p1 - first.low(), second.high() - p2);
        double high = difference + Math.hypot(first.high() - p1, p2 - second.low());
        return new Interval(Math.max(-1, low), Math.min(1, high), method);
    }

    static double quantile(double level) {
        return NORMAL.inverseSurvivalProbability(tail(level));
    }

    private static double tail(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, and " + level + " does not");
        }
        return (1 - level) / 2;
    }

    static String percent(double level) {
        double value = Math.round(level * 1e6) / 1e4;
        return (value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value)) + " %";
    }
}
