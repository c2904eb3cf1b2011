package org.throughline.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoByTwoTest {
    @Test
    void methodsThatDisagreeAreNamed() {
        TestResult pearson = TwoByTwo.pearson(7, 34, 1, 34);
        TestResult fisher = TwoByTwo.fisher(7, 34, 1, 34);
        assertEquals(0.02392584, pearson.p(), 5e-9);
        assertEquals(0.05440013, fisher.p(), 5e-9);
        assertTrue(pearson.name().startsWith("Pearson chi-square"));
        assertTrue(fisher.name().startsWith("Fisher's exact"));
    }

    @ParameterizedTest(name = "{0}/{1} and {2}/{3}: {4}")
    @CsvSource({
        "7, 34, 1, 34, Fisher", // expected 4
        "5, 20, 5, 20, Pearson", // expected 5
        "5, 20, 4, 20, Fisher", // expected 4.5
        "15, 20, 15, 20, Pearson",
        "18, 20, 18, 20, Fisher", // few of the others
        "0, 10, 0, 20, Fisher"
    })
    void expectedCountsChooseTheTest(int x1, int n1, int x2, int n2, String name) {
        TestResult chosen = TwoByTwo.test(x1, n1, x2, n2);
        assertTrue(chosen.name().startsWith(name), chosen.toString());
        TestResult same = name.equals("Fisher") ? TwoByTwo.fisher(x1, n1, x2, n2) : TwoByTwo.pearson(x1, n1, x2, n2);
        assertEquals(same, chosen);
    }

    @Test
    void pearsonHasNoContinuityCorrection() {
        TestResult result = TwoByTwo.pearson(3, 4, 1, 4);
        assertEquals(2, result.statistic(), 1e-12);
        assertEquals(0.1573, result.p(), 5e-5);
    }

    @Test
    void fisherAddsUpBothSides() {
        assertEquals(0.062866665, TwoByTwo.fisher(0, 16, 15, 72).p(), 5e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 3, 9", "3, 9, 0, 0", "0, 0, 0, 0", "0, 8, 0, 9", "8, 8, 9, 9"})
    void anEmptyMarginShowsNothing(int x1, int n1, int x2, int n2) {
        assertEquals(1, TwoByTwo.test(x1, n1, x2, n2).p());
        assertEquals(1, TwoByTwo.pearson(x1, n1, x2, n2).p());
    }

    @Test
    void largeCountsDoNotOverflow() {
        TestResult result = TwoByTwo.test(1_000_000, 2_000_000_000, 1_100_000, 2_000_000_000);
        assertTrue(result.p() >= 0 && result.p() < 1e-6, result.toString());
    }

    @Test
    void wrongCountsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> TwoByTwo.test(5, 4, 1, 4));
        assertThrows(IllegalArgumentException.class, () -> TwoByTwo.fisher(1, 4, -1, 4));
    }

    @Test
    void theRuleNamesBothTests() {
        assertTrue(TwoByTwo.rule().contains("Pearson") && TwoByTwo.rule().contains("Fisher"));
    }
}
