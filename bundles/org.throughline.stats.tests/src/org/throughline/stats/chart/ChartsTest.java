package org.throughline.stats.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Run and control charts against published limits, and rules on points made to break them. */
class ChartsTest {
    /** Twenty values of R's {@code set.seed(123); rnorm(20)}. */
    private static final double[] NORMAL = {
        -0.56047565,
        -0.23017749,
        1.55870831,
        0.07050839,
        0.12928774,
        1.71506499,
        0.46091621,
        -1.26506123,
        -0.68685285,
        -0.44566197,
        1.22408180,
        0.35981383,
        0.40077145,
        0.11068272,
        -0.55584113,
        1.78691314,
        0.49785048,
        -1.96661716,
        0.70135590,
        -0.47279141
    };

    @ParameterizedTest
    @CsvSource({"10,6,2", "13,7,3", "20,7,6", "23,8,7", "30,8,10", "46,9,17"})
    void limitsOfRuns(int useful, int longestRun, int crossings) {
        assertEquals(longestRun, RunChart.longestRunLimit(useful));
        assertEquals(crossings, RunChart.crossingsLimit(useful));
    }

    @Test
    void runsAroundTheMedian() {
        RunChart chart = RunChart.of(1, 1, 1, 1, 1, 1, 2, 3, 3, 3, 3, 3, 3, Double.NaN);
        assertEquals(2, chart.centre());
        assertEquals(12, chart.useful());
        assertEquals(6, chart.longestRun());
        assertEquals(1, chart.crossings());
        assertFalse(chart.isShifted());
        assertTrue(chart.crossesTooSeldom());
        assertTrue(RunChart.around(0, 1, 1, 1, 1, 1, 1, 1, 1, 1).isShifted());
        assertEquals(0, RunChart.of().useful());
        assertFalse(RunChart.of(5).isShifted());
    }

    @Test
    void singleValuesAsPublished() {
        ControlPoint point = ControlChart.xmrScreened(NORMAL).points().getFirst();
        assertEquals(0.1416238, point.centre(), 1e-6);
        assertEquals(-3.01138, point.low(), 1e-5);
        assertEquals(3.294627, point.high(), 1e-5);
        double[] outlying = NORMAL.clone();
        outlying[14] = 10;
        ControlPoint wide = ControlChart.xmr(outlying).points().getFirst();
        assertEquals(0.6694159, wide.centre(), 1e-6);
        assertEquals(-4.596625, wide.low(), 1e-5);
        assertEquals(5.935457, wide.high(), 1e-5);
        assertTrue(ControlChart.xmrScreened(outlying).points().getFirst().high() < wide.high());
        assertEquals(
                List.of(new Signal(Rule.BEYOND_LIMITS, 14, 14)),
                ControlChart.xmr(outlying).signals());
    }

    @Test
    void sharesAndRates() {
        ControlChart p = ControlChart.p(new int[] {10, 20}, new int[] {100, 200});
        assertEquals(.1 + 3 * Math.sqrt(.09 / 100), p.points().getFirst().high(), 1e-12);
        assertEquals(.1 + 3 * Math.sqrt(.09 / 200), p.points().getLast().high(), 1e-12);
        ControlPoint none =
                ControlChart.p(new int[] {0, 0}, new int[] {5, 5}).points().getFirst();
        assertEquals(0, none.low());
        assertEquals(0, none.high());
        ControlPoint most =
                ControlChart.p(new int[] {4, 5}, new int[] {5, 5}).points().getFirst();
        assertEquals(1, most.high());
        ControlPoint u =
                ControlChart.u(new int[] {2, 4}, new int[] {100, 200}).points().getFirst();
        assertEquals(.02 + 3 * Math.sqrt(.02 / 100), u.high(), 1e-12);
        assertEquals(0, u.low());
        assertEquals(4 + 3 * 2, ControlChart.c(3, 5, 4).points().getFirst().high(), 1e-12);
    }

    @Test
    void laneyTakesTheVariationBetweenPointsIn() {
        int[] x = {5000, 5400, 5100, 5500, 4900, 5300};
        int[] n = new int[6];
        Arrays.fill(n, 10000);
        double[] z = new double[6];
        double centre = Arrays.stream(x).sum() / 60000.;
        double sigma = Math.sqrt(centre * (1 - centre) / 10000);
        Arrays.setAll(z, i -> (x[i] / 10000. - centre) / sigma);
        double ranges = 0;
        for (int i = 1; i < 6; i++) {
            ranges += Math.abs(z[i] - z[i - 1]) / 5;
        }
        ControlPoint point = ControlChart.laneyP(x, n).points().getFirst();
        assertEquals(centre + 3 * sigma * ranges / 1.128, point.high(), 1e-12);
        assertFalse(ControlChart.p(x, n).signals().isEmpty());
        assertTrue(ControlChart.laneyP(x, n).signals().isEmpty());
    }

    @Test
    void rulesFindTheirPoints() {
        assertEquals(
                List.of(new Signal(Rule.NINE_ON_ONE_SIDE, 1, 10)), signals(-1, 1, 2, 1, 2, 1, 2, 1, 2, 1, 1, -1, 2));
        assertEquals(List.of(), signals(-1, 1, 2, 1, 2, 1, 2, 1, 2, -1, 2));
        assertEquals(List.of(new Signal(Rule.SIX_IN_A_TREND, 1, 6)), signals(0, -2, -1, 0, 1, 1.5, 1.8, 0));
        assertEquals(List.of(new Signal(Rule.SIX_IN_A_TREND, 0, 5)), signals(1.9, 1, 0, -.5, -1, -1.5));
        assertEquals(List.of(), signals(1.9, 1, 0, 0, -1, -1.5));
        assertEquals(List.of(new Signal(Rule.TWO_OF_THREE_FAR_OUT, 1, 3)), signals(0, 2.5, 0, 2.2, -1));
        assertEquals(List.of(), signals(0, 2.5, 0, -2.2, -1));
        assertEquals(List.of(new Signal(Rule.BEYOND_LIMITS, 1, 1)), signals(0, -3.1, 0));
        assertEquals(List.of(), signals());
    }

    private static List<Signal> signals(double... values) {
        return new ControlChart(
                        "made",
                        Arrays.stream(values)
                                .mapToObj(value -> new ControlPoint(value, 0, 1, -3, 3))
                                .toList())
                .signals();
    }

    @Test
    void countsThatAreNoRatesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> ControlChart.p(new int[] {3}, new int[] {2}));
        assertThrows(IllegalArgumentException.class, () -> ControlChart.p(new int[] {0}, new int[] {0}));
        assertThrows(IllegalArgumentException.class, () -> ControlChart.u(new int[] {1, 1}, new int[] {2}));
        assertThrows(IllegalArgumentException.class, () -> ControlChart.c(-1));
    }
}
