package org.throughline.stats;

import java.util.Arrays;
import org.apache.commons.statistics.inference.ContinuityCorrection;
import org.apache.commons.statistics.inference.PValueMethod;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/** Tests whether the same people tend to answer higher on an ordered scale the second time. */
public final class SignedRank {
    private static final int SMALL = 50;
    private static final String NAME = "Wilcoxon signed rank";

    private SignedRank() {}

    /** Returns the fixed choice of a p-value, in words. */
    public static String rule() {
        return "exact where fewer than " + SMALL + " people answered, nobody answered the same twice and no two changed"
                + " as much, otherwise the normal approximation with tie and continuity correction";
    }

    /**
     * Runs the Wilcoxon signed rank test, two-sided, as computed by Apache Commons Statistics. Those who answered the
     * same twice are left out. Source: Wilcoxon, Biometrics Bulletin 1945;1:80-83; the choice of R's
     * {@code wilcox.test(paired = TRUE)}.
     *
     * @param second the later answers
     * @param first the earlier answers of the same people, in the same order
     * @return the sum of the ranks of those who answered higher the second time as statistic; p 1 and no statistic
     *     where nobody changed
     * @throws IllegalArgumentException where one has more answers than the other
     */
    public static TestResult test(double[] second, double[] first) {
        if (second.length != first.length) {
            throw new IllegalArgumentException(second.length + " answers have " + first.length + " before them");
        }
        double[] all = new double[second.length];
        Arrays.setAll(all, i -> second[i] - first[i]);
        double[] changes = Arrays.stream(all).filter(change -> change != 0).toArray();
        if (changes.length == 0) {
            return new TestResult(NAME, Double.NaN, 1);
        }
        long sizes = Arrays.stream(changes).map(Math::abs).distinct().count();
        boolean exact = all.length < SMALL && changes.length == all.length && sizes == changes.length;
        var result = WilcoxonSignedRankTest.withDefaults()
                .with(exact ? PValueMethod.EXACT : PValueMethod.ASYMPTOTIC)
                .with(ContinuityCorrection.ENABLED)
                .test(changes);
        String name = exact ? NAME + ", exact" : NAME + ", normal approximation with tie correction";
        return new TestResult(name, result.getStatistic(), result.getPValue());
    }
}
