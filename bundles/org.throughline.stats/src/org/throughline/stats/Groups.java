package org.throughline.stats;

import java.util.List;
import org.apache.commons.statistics.inference.ChiSquareTest;

/** Tests whether several groups of different people have the same share. */
public final class Groups {
    private static final String PEARSON = "Pearson chi-square of several groups";

    private Groups() {}

    /**
     * Runs Pearson's chi-square test with one degree of freedom fewer than there are groups. Groups where nobody
     * answered are left out. Source: Fleiss, Statistical Methods for Rates and Proportions, 1981, chapter 9; as
     * computed by Apache Commons Statistics.
     *
     * @return p 1 and no statistic where fewer than two groups answered, or all answered alike
     */
    public static TestResult test(List<Share> groups) {
        List<Share> answered = groups.stream().filter(group -> group.n() > 0).toList();
        long x = answered.stream().mapToLong(Share::x).sum();
        long n = answered.stream().mapToLong(Share::n).sum();
        if (answered.size() < 2 || x == 0 || x == n) {
            return new TestResult(PEARSON, Double.NaN, 1);
        }
        long[][] table = answered.stream()
                .map(group -> new long[] {group.x(), group.n() - group.x()})
                .toArray(long[][]::new);
        var result = ChiSquareTest.withDefaults().test(table);
        return new TestResult(PEARSON, result.getStatistic(), result.getPValue());
    }
}
