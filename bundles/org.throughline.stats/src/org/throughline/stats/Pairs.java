package org.throughline.stats;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.inference.BinomialTest;

/**
 * The answers that the same people gave to the same question twice.
 *
 * @param both favourable both times
 * @param firstOnly favourable only the first time
 * @param secondOnly favourable only the second time
 * @param neither favourable neither time
 */
public record Pairs(int both, int firstOnly, int secondOnly, int neither) {
    private static final int FEWEST_FOR_CHI_SQUARE = 25;
    private static final String EXACT = "McNemar's exact test, two-sided";
    private static final String CHI_SQUARE = "McNemar's chi-square without continuity correction";

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException where one is negative
     */
    public Pairs {
        if (Math.min(Math.min(both, firstOnly), Math.min(secondOnly, neither)) < 0) {
            throw new IllegalArgumentException("counts of pairs are not negative");
        }
    }

    /** Returns the fixed choice of a test, in words. */
    public static String rule() {
        return EXACT + " where fewer than " + FEWEST_FOR_CHI_SQUARE + " pairs changed, otherwise " + CHI_SQUARE;
    }

    /** Returns the number of pairs. */
    public int n() {
        return both + firstOnly + secondOnly + neither;
    }

    /** Returns the share that was favourable the first time. */
    public Share first() {
        return new Share(both + firstOnly, n());
    }

    /** Returns the share that was favourable the second time. */
    public Share second() {
        return new Share(both + secondOnly, n());
    }

    /** Runs the test that {@link #rule()} chooses. */
    public TestResult test() {
        return firstOnly + secondOnly < FEWEST_FOR_CHI_SQUARE ? exact() : chiSquare();
    }

    /** Runs the exact test: half of the pairs that changed would go either way. */
    public TestResult exact() {
        int changed = firstOnly + secondOnly;
        if (changed == 0) {
            return new TestResult(EXACT, Double.NaN, 1);
        }
        double p = BinomialTest.withDefaults().test(changed, firstOnly, 0.5).getPValue();
        return new TestResult(EXACT, Double.NaN, Math.min(1, p));
    }

    /** Runs the chi-square test with one degree of freedom. Source: McNemar, Psychometrika 1947;12:153-157. */
    public TestResult chiSquare() {
        return chiSquare(CHI_SQUARE, 0);
    }

    /** Runs the chi-square test with Edwards' continuity correction. Source: Edwards, Psychometrika 1948;13:185-187. */
    public TestResult chiSquareCorrected() {
        return chiSquare("McNemar's chi-square with continuity correction", 1);
    }

    private TestResult chiSquare(String name, int correction) {
        double changed = (double) firstOnly + secondOnly;
        if (changed == 0) {
            return new TestResult(name, Double.NaN, 1);
        }
        double apart = Math.max(0, Math.abs((double) firstOnly - secondOnly) - correction);
        double statistic = apart * apart / changed;
        return new TestResult(name, statistic, ChiSquaredDistribution.of(1).survivalProbability(statistic));
    }

    /**
     * Returns the interval of the first share minus the second. Source: method 10 of Newcombe, Stat Med
     * 1998;17:2635-2650: the limits of {@link Proportions#wilson} put together by their correlation phi, whose
     * numerator is lessened by n/2, not below 0, where it is positive.
     *
     * @param level the confidence, above 0 and below 1
     * @return limits within -1 and 1; -1 to 1 where there is no pair
     */
    public Interval newcombe(double level) {
        String method = "Newcombe paired score (method 10), " + Proportions.percent(level);
        if (n() == 0) {
            return new Interval(-1, 1, method);
        }
        Interval ofFirst = Proportions.wilson(both + firstOnly, n(), level);
        Interval ofSecond = Proportions.wilson(both + secondOnly, n(), level);
        double p1 = first().value();
        double p2 = second().value();
        double phi = phi();
        double below = apart(p1 - ofFirst.low(), ofSecond.high() - p2, phi);
        double above = apart(ofFirst.high() - p1, p2 - ofSecond.low(), phi);
        return new Interval(Math.max(-1, p1 - p2 - below), Math.min(1, p1 - p2 + above), method);
    }

    private static double apart(double one, double other, double phi) {
        return Math.sqrt(Math.max(0, one * one - 2 * phi * one * other + other * other));
    }

    private double phi() {
        double margins = Math.sqrt((double) (both + firstOnly) * (secondOnly + neither))
                * Math.sqrt((double) (both + secondOnly) * (firstOnly + neither));
        double numerator = (double) both * neither - (double) firstOnly * secondOnly;
        if (margins == 0) {
            return 0;
        }
        return (numerator > 0 ? Math.max(numerator - n() / 2.0, 0) : numerator) / margins;
    }
}
