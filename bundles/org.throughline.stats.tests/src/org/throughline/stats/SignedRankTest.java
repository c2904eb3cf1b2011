package org.throughline.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SignedRankTest {
    /** Hollander and Wolfe, Nonparametric Statistical Methods 1973, p. 29f: a depression score before and after. */
    @Test
    void fewPairsWithoutTiesAreExact() {
        double[] before = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
        double[] after = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};
        TestResult result = SignedRank.test(before, after);
        assertEquals("Wilcoxon signed rank, exact", result.name());
        assertEquals(40, result.statistic());
        assertEquals(0.0390625, result.p(), 1e-12);
        assertEquals(5, SignedRank.test(after, before).statistic());
        assertEquals(0.0390625, SignedRank.test(after, before).p(), 1e-12);
    }

    /** Conover, Practical Nonparametric Statistics: aggressiveness of twelve pairs of twins; p as R gives it. */
    @Test
    void tiesAndPairsWithoutAChangeAreCorrected() {
        double[] first = {86, 71, 77, 68, 91, 72, 77, 91, 70, 71, 88, 87};
        double[] second = {88, 77, 76, 64, 96, 72, 65, 90, 65, 80, 81, 72};
        TestResult result = SignedRank.test(first, second);
        assertEquals(41.5, result.statistic());
        assertEquals(0.476470562719, result.p(), 1e-9);
        assertTrue(result.name().contains("tie correction"));
    }

    @Test
    void whereNobodyChangesThereIsNothingToTest() {
        assertEquals(
                1, SignedRank.test(new double[] {4, 2}, new double[] {4, 2}).p());
        assertTrue(Double.isNaN(SignedRank.test(new double[0], new double[0]).statistic()));
        assertThrows(IllegalArgumentException.class, () -> SignedRank.test(new double[] {4, 2}, new double[] {4}));
    }
}
