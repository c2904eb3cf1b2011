package org.throughline.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every published or recomputed number of the oracle file that this bundle computes. */
class OraclesTest {
    private static final double LEVEL = 0.95;

    private JsonNode oracles;

    @BeforeEach
    void readOracles() throws IOException {
        oracles = Oracles.read();
    }

    /** A way to an interval for x of n. */
    private interface OfOneShare {
        Interval of(int x, int n, double level);
    }

    @TestFactory
    List<DynamicTest> oneShare() {
        List<DynamicTest> tests = new ArrayList<>();
        Map<String, OfOneShare> methods = Map.of(
                "wilson_single", Proportions::wilson,
                "wilson_cc_single", Proportions::wilsonCorrected,
                "clopper_pearson", Proportions::clopperPearson,
                "jeffreys", Proportions::jeffreys);
        methods.forEach((name, method) -> entries(name)
                .forEach(entry -> tests.add(DynamicTest.dynamicTest(
                        name + " " + entry,
                        () -> assertLimits(
                                entry,
                                method.of(entry.get("x").asInt(), entry.get("n").asInt(), LEVEL))))));
        return tests;
    }

    @TestFactory
    List<DynamicTest> newcombeOfPairs() {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode entry : entries("newcombe_difference_paired")) {
            double[] table = numbers(entry.get("table"));
            Pairs pairs = new Pairs((int) table[0], (int) table[1], (int) table[2], (int) table[3]);
            tests.add(DynamicTest.dynamicTest(entry.toString(), () -> assertLimits(entry, pairs.newcombe(LEVEL))));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> newcombe() {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode entry : entries("newcombe_difference_independent")) {
            tests.add(DynamicTest.dynamicTest(entry.toString(), () -> {
                int x1 = entry.get("x1").asInt();
                int n1 = entry.get("n1").asInt();
                int x2 = entry.get("x2").asInt();
                int n2 = entry.get("n2").asInt();
                double difference = new Share(x1, n1).value() - new Share(x2, n2).value();
                assertEquals(
                        entry.get("d").asDouble(), difference, entry.get("tol").asDouble());
                assertLimits(entry, Proportions.newcombe(x1, n1, x2, n2, LEVEL));
            }));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> twoByTwo() {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode entry : entries("two_by_two_tests")) {
            tests.add(DynamicTest.dynamicTest(entry.get("table").toString(), () -> {
                int[] counts = counts(entry.get("table"));
                TestResult pearson = TwoByTwo.pearson(counts[0], counts[1], counts[2], counts[3]);
                TestResult fisher = TwoByTwo.fisher(counts[0], counts[1], counts[2], counts[3]);
                TestResult yates = TwoByTwo.yates(counts[0], counts[1], counts[2], counts[3]);
                TestResult ratio = TwoByTwo.likelihoodRatio(counts[0], counts[1], counts[2], counts[3]);
                TestResult midP = TwoByTwo.fisherMidP(counts[0], counts[1], counts[2], counts[3]);
                int compared = assertWhereGiven(entry, "pearson_T", pearson.statistic())
                        + assertWhereGiven(entry, "pearson_p", pearson.p())
                        + assertWhereGiven(entry, "fisher_p", fisher.p())
                        + assertWhereGiven(entry, "yates_T", yates.statistic())
                        + assertWhereGiven(entry, "yates_p", yates.p())
                        + assertWhereGiven(entry, "LR_T", ratio.statistic())
                        + assertWhereGiven(entry, "LR_p", ratio.p())
                        + assertWhereGiven(entry, "fisher_midP", midP.p())
                        + assertWhereGiven(entry, "fisher_two_sided", fisher.p());
                assertTrue(compared > 0, "nothing of this entry was compared");
            }));
        }
        return tests;
    }

    @Test
    void holm() {
        JsonNode entry = oracles.get("holm");
        assertArrayEquals(numbers(entry.get("holm")), Holm.adjust(numbers(entry.get("p"))), 1e-12);
    }

    @TestFactory
    List<DynamicTest> dischargeBaseline() {
        JsonNode study = oracles.get("real_discharge_baseline");
        int n = study.get("n").asInt();
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode item : study) {
            if (item.has("wilson")) {
                Share share = new Share(item.get("x").asInt(), n);
                tests.add(DynamicTest.dynamicTest(item.toString(), () -> {
                    assertEquals(item.get("pct").asDouble(), share.value() * 100, 0.05);
                    assertEquals(
                            item.get("wilson").get(0).asDouble(),
                            share.wilson95().low(),
                            1e-6);
                    assertEquals(
                            item.get("wilson").get(1).asDouble(),
                            share.wilson95().high(),
                            1e-6);
                }));
            }
        }
        assertEquals(4, tests.size());
        return tests;
    }

    private Iterable<JsonNode> entries(String name) {
        return Oracles.entries(oracles, name);
    }

    private static void assertLimits(JsonNode entry, Interval interval) {
        double tolerance = entry.get("tol").asDouble();
        assertEquals(entry.get("lo").asDouble(), interval.low(), tolerance);
        assertEquals(entry.get("hi").asDouble(), interval.high(), tolerance);
    }

    /** The file gives no tolerance here: half a unit of the last decimal that it prints. */
    private static int assertWhereGiven(JsonNode entry, String key, double actual) {
        if (!entry.has(key)) {
            return 0;
        }
        int decimals = entry.get(key).decimalValue().scale();
        assertEquals(entry.get(key).asDouble(), actual, 0.5 * Math.pow(10, -Math.max(decimals, 4)) + 1e-12, key);
        return 1;
    }

    /** Rows of a table are groups: favourable, other. */
    private static int[] counts(JsonNode table) {
        int x1 = table.get(0).get(0).asInt();
        int x2 = table.get(1).get(0).asInt();
        return new int[] {
            x1, x1 + table.get(0).get(1).asInt(), x2, x2 + table.get(1).get(1).asInt()
        };
    }

    private static double[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }
}
