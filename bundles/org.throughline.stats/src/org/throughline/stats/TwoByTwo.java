package org.throughline.stats;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.apache.commons.statistics.inference.GTest;

/**
 * Tests whether two groups of different people have the same share. The choice between them is fixed before any result
 * is seen, since they can disagree about the same table.
 */
public final class TwoByTwo {
    /** The smallest expected count at which Pearson's test is used. */
    private static final int SMALLEST_EXPECTED = 5;

    private static final String PEARSON = "Pearson chi-square without continuity correction";
    private static final String FISHER = "Fisher's exact test, two-sided";

    private TwoByTwo() {}

    /** Returns the fixed choice of a test, in words. */
    public static String rule() {
        return PEARSON + " where all four expected counts are at least " + SMALLEST_EXPECTED + ", otherwise " + FISHER;
    }

    /**
     * Runs the test that {@link #rule()} chooses. Source of the rule: Cochran, Biometrics 1954;10:417-451.
     *
     * @throws IllegalArgumentException where a count is no share
     */
    public static TestResult test(int x1, int n1, int x2, int n2) {
        return smallestExpected(x1, n1, x2, n2) >= SMALLEST_EXPECTED ? pearson(x1, n1, x2, n2) : fisher(x1, n1, x2, n2);
    }

    /**
     * Runs Pearson's chi-square test with one degree of freedom and no continuity correction. Source: Pearson, Phil Mag
     * 1900;50:157-175, as computed by Apache Commons Statistics.
     *
     * @return p 1 and no statistic where a row or a column of the table is empty
     * @throws IllegalArgumentException where a count is no share
     */
    public static TestResult pearson(int x1, int n1, int x2, int n2) {
        if (smallestExpected(x1, n1, x2, n2) == 0) {
            return new TestResult(PEARSON, Double.NaN, 1);
        }
        var result = ChiSquareTest.withDefaults().test(new long[][] {{x1, n1 - x1}, {x2, n2 - x2}});
        return new TestResult(PEARSON, result.getStatistic(), result.getPValue());
    }

    /**
     * Runs Fisher's exact test; its two-sided p adds up all tables that are not more probable than the one seen.
     * Source: Fisher, J R Stat Soc 1935;98:39-82, as computed by Apache Commons Statistics.
     *
     * @return p 1 where a row or a column of the table is empty, since there is no other table then
     * @throws IllegalArgumentException where a count is no share
     */
    public static TestResult fisher(int x1, int n1, int x2, int n2) {
        if (smallestExpected(x1, n1, x2, n2) == 0) {
            return new TestResult(FISHER, Double.NaN, 1);
        }
        var result = FisherExactTest.withDefaults().test(new int[][] {{x1, n1 - x1}, {x2, n2 - x2}});
        return new TestResult(FISHER, Double.NaN, Math.min(1, result.getPValue()));
    }

    /**
     * Runs the chi-square test with Yates' continuity correction, for those who must compare with a tool that used it.
     * Source: Yates, J R Stat Soc Suppl 1934;1:217-235.
     *
     * @return p 1 and no statistic where a row or a column of the table is empty
     * @throws IllegalArgumentException where a count is no share
     */
    public static TestResult yates(int x1, int n1, int x2, int n2) {
        String name = "chi-square with Yates' continuity correction";
        if (smallestExpected(x1, n1, x2, n2) == 0) {
            return new TestResult(name, Double.NaN, 1);
        }
        double n = (double) n1 + n2;
        double x = (double) x1 + x2;
        double cross = Math.abs((double) x1 * (n2 - x2) - (double) x2 * (n1 - x1));
        double corrected = Math.max(0, cross - n / 2);
        double statistic = n * corrected * corrected / ((double) n1 * n2 * x * (n - x));
        return new TestResult(name, statistic, ChiSquaredDistribution.of(1).survivalProbability(statistic));
    }

    /**
     * Runs the likelihood ratio (G) test, as computed by Apache Commons Statistics. Source: Wilks, Ann Math Stat
     * 1938;9:60-62.
     *
     * @return p 1 and no statistic where a row or a column of the table is empty
     * @throws IllegalArgumentException where a count is no share
     */
    public static TestResult likelihoodRatio(int x1, int n1, int x2, int n2) {
        String name = "likelihood ratio";
        if (smallestExpected(x1, n1, x2, n2) == 0) {
            return new TestResult(name, Double.NaN, 1);
        }
        var result = GTest.withDefaults().test(new long[][] {{x1, n1 - x1}, {x2, n2 - x2}});
        return new TestResult(name, result.getStatistic(), result.getPValue());
    }

    /**
     * Runs Fisher's test with the mid-p value: half the probability of the table seen is taken off. Source: Lancaster,
     * J Am Stat Assoc 1961;56:223-234.
     *
     * @throws IllegalArgumentException where a count is no share
     */
    public static TestResult fisherMidP(int x1, int n1, int x2, int n2) {
        String name = "Fisher's exact test, mid-p, two-sided";
        if (smallestExpected(x1, n1, x2, n2) == 0) {
            return new TestResult(name, Double.NaN, 1);
        }
        double seen = HypergeometricDistribution.of(n1 + n2, x1 + x2, n1).probability(x1);
        return new TestResult(name, Double.NaN, fisher(x1, n1, x2, n2).p() - seen / 2);
    }

    private static double smallestExpected(int x1, int n1, int x2, int n2) {
        Counts.check(x1, n1);
        Counts.check(x2, n2);
        double n = (double) n1 + n2;
        double x = (double) x1 + x2;
        return n == 0 ? 0 : Math.min(n1, n2) * Math.min(x, n - x) / n;
    }
}
