package org.throughline.stats;

import java.util.Arrays;
import org.apache.commons.statistics.inference.ContinuityCorrection;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;

/** Tests whether the answers of one group on an ordered scale tend to be higher than those of another. */
public final class MannWhitney {
    private static final int SMALL = 50;

    private MannWhitney() {}

    /** Returns the fixed choice of a p-value, in words. */
    public static String rule() {
        return "exact where no two answers are equal and both groups have fewer than " + SMALL
                + " answers, otherwise the normal approximation with tie and continuity correction";
    }

    /**
     * Runs the Mann-Whitney U (Wilcoxon rank sum) test, two-sided, as computed by Apache Commons Statistics. Source:
     * Mann and Whitney, Ann Math Stat 1947;18:50-60; the choice of R's {@code wilcox.test}.
     *
     * @return the U of the first group as statistic; p 1 and no statistic where a group is empty or all answers are
     *     equal
     */
    public static TestResult test(double[] first, double[] second) {
        double[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        Arrays.sort(all);
        if (first.length == 0 || second.length == 0 || all[0] == all[all.length - 1]) {
            return new TestResult("Mann-Whitney U", Double.NaN, 1);
        }
        boolean exact = first.length < SMALL && second.length < SMALL && !hasTies(all);
        var result = MannWhitneyUTest.withDefaults()
                .with(exact ? PValueMethod.EXACT : PValueMethod.ASYMPTOTIC)
                .with(ContinuityCorrection.ENABLED)
                .test(first, second);
        String name = exact ? "Mann-Whitney U, exact" : "Mann-Whitney U, normal approximation with tie correction";
        return new TestResult(name, result.getStatistic(), result.getPValue());
    }

    private static boolean hasTies(double[] sorted) {
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                return true;
            }
        }
        return false;
    }
}
