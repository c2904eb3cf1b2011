package org.throughline.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pairs, several groups, ranks, scales, response rates and sample sizes against published numbers. */
class MoreMethodsTest {
    /** R's data set attitude: ratings of thirty departments on seven items. */
    private static final String[] ATTITUDE = {
        "43 63 71 61 81 43 58 71 72 67 64 67 69 68 77 81 74 65 65 50 50 64 53 40 63 66 78 48 85 82",
        "51 64 70 63 78 55 67 75 82 61 53 60 62 83 77 90 85 60 70 58 40 61 66 37 54 77 75 57 85 82",
        "30 51 68 45 56 49 42 50 72 45 53 47 57 83 54 50 64 65 46 68 33 52 52 42 42 66 58 44 71 39",
        "39 54 69 47 66 44 56 55 67 47 58 39 42 45 72 72 69 75 57 54 34 62 50 58 48 63 74 45 71 59",
        "61 63 76 54 71 54 66 70 71 62 58 59 55 59 79 60 79 55 75 64 43 66 63 50 66 88 80 51 77 64",
        "92 73 86 84 83 49 68 66 83 80 67 74 63 77 77 54 79 80 85 78 64 80 80 57 75 76 78 83 74 78",
        "45 47 48 35 47 34 35 41 31 41 34 41 25 35 46 36 63 60 46 52 33 41 37 49 33 72 49 38 55 39"
    };

    @Test
    void mcNemarOfTheApprovalOfAPrimeMinister() throws IOException {
        JsonNode entry = Oracles.read().get("mcnemar").get(0);
        Pairs pairs = new Pairs(794, 150, 86, 570);
        assertEquals(entry.get("X2").asDouble(), pairs.chiSquare().statistic(), 1e-6);
        assertEquals(entry.get("p").asDouble(), pairs.chiSquare().p(), 1e-11);
        assertEquals(entry.get("X2_cc").asDouble(), pairs.chiSquareCorrected().statistic(), 1e-6);
        assertEquals(entry.get("p_cc").asDouble(), pairs.chiSquareCorrected().p(), 1e-11);
        assertEquals(pairs.chiSquare(), pairs.test());
    }

    @Test
    void fewChangedPairsAreTestedExactly() {
        Pairs pairs = new Pairs(36, 12, 2, 0);
        assertEquals(pairs.exact(), pairs.test());
        assertEquals(2 * (1 + 14 + 91) / Math.pow(2, 14), pairs.exact().p(), 1e-12);
        assertEquals(1, new Pairs(3, 0, 0, 4).test().p());
        assertEquals(
                new Interval(-1, 1, "Newcombe paired score (method 10), 95 %"), new Pairs(0, 0, 0, 0).newcombe(.95));
    }

    @Test
    void severalGroupsOfSmokers() throws IOException {
        JsonNode entry = Oracles.read().get("k_sample_proportions").get(0);
        List<Share> groups = new ArrayList<>();
        for (int i = 0; i < entry.get("x").size(); i++) {
            groups.add(new Share(
                    entry.get("x").get(i).asInt(), entry.get("n").get(i).asInt()));
        }
        groups.add(new Share(0, 0));
        TestResult result = Groups.test(groups);
        assertEquals(entry.get("X2").asDouble(), result.statistic(), 1e-6);
        assertEquals(entry.get("p").asDouble(), result.p(), 1e-9);
        assertEquals(1, Groups.test(List.of(new Share(3, 3), new Share(4, 4))).p());
        assertEquals(1, Groups.test(List.of(new Share(2, 3))).p());
    }

    @Test
    void ranksWithoutTiesAreTestedExactly() throws IOException {
        JsonNode entry = Oracles.read().get("mann_whitney").get(0);
        TestResult result = MannWhitney.test(numbers(entry.get("x")), numbers(entry.get("y")));
        assertEquals(entry.get("W").asDouble(), result.statistic());
        assertEquals(entry.get("p_two_sided_exact").asDouble(), result.p(), 1e-7);
        assertEquals("Mann-Whitney U, exact", result.name());
    }

    @Test
    void ranksWithTiesAreCorrected() throws IOException {
        double[] may = {
            41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115, 37
        };
        double[] august = {
            39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76, 118, 84, 85
        };
        JsonNode entry = Oracles.read().get("mann_whitney").get(1);
        TestResult result = MannWhitney.test(may, august);
        assertEquals(entry.get("W").asDouble(), result.statistic());
        assertEquals(entry.get("p_cc").asDouble(), result.p(), 1e-9);
        assertEquals(1, MannWhitney.test(new double[] {4, 4}, new double[] {4}).p());
        assertEquals(1, MannWhitney.test(new double[] {}, new double[] {4}).p());
    }

    @Test
    void alphaOfTheAttitudeSurvey() throws IOException {
        double[][] answers = new double[30][7];
        for (int item = 0; item < ATTITUDE.length; item++) {
            String[] values = ATTITUDE[item].split(" ");
            for (int row = 0; row < values.length; row++) {
                answers[row][item] = Double.parseDouble(values[row]);
            }
        }
        Scale scale = Scale.of(answers);
        assertEquals(Oracles.read().get("cronbach_alpha").get(0).get("alpha").asDouble(), scale.alpha(), 1e-9);
        assertFalse(scale.isSmall());
        answers[4][2] = Double.NaN;
        assertEquals(29, Scale.of(answers).n());
        assertTrue(Scale.of(answers).isSmall());
        assertTrue(Double.isNaN(Scale.of(new double[][] {{1, 1}, {1, 1}}).alpha()));
        assertTrue(Double.isNaN(Scale.of(new double[0][]).alpha()));
        assertThrows(IllegalArgumentException.class, () -> Scale.of(new double[][] {{1, 1}, {1}}));
    }

    @Test
    void alphaOfYesAndNoIsKr20() {
        double[][] answers = {{1, 1, 1}, {1, 0, 1}, {0, 0, 1}, {0, 0, 0}, {1, 1, 0}};
        double pq = (.6 * .4 + .4 * .6 + .6 * .4) * 5 / 4;
        double variance = ((3 - 1.6) * (3 - 1.6) + .4 * .4 + .6 * .6 + 1.6 * 1.6 + .4 * .4) / 4;
        assertEquals(1.5 * (1 - pq / variance), Scale.of(answers).alpha(), 1e-12);
    }

    @Test
    void responseRates() {
        ResponseRate rate = new ResponseRate(60, 10, 15, 5, 0, 10);
        assertEquals(.6, rate.rr1(), 1e-12);
        assertEquals(.7, rate.rr2(), 1e-12);
        assertEquals(60 / 95., rate.rr3(.5), 1e-12);
        assertTrue(Double.isNaN(new ResponseRate(0, 0, 0, 0, 0, 0).rr1()));
        assertThrows(IllegalArgumentException.class, () -> new ResponseRate(1, -1, 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> rate.rr3(1.5));
    }

    @Test
    void answersThatADifferenceNeeds() throws IOException {
        JsonNode entry = Oracles.read().get("power_two_proportions").get(0);
        double n = SampleSize.perGroup(.42, .62, .8, .05);
        assertEquals(entry.get("n_per_group").asDouble(), n, 1e-6);
        assertEquals(.8, SampleSize.power(.42, .62, 97, .05), .002);
        assertTrue(SampleSize.power(.42, .62, 96, .05) < .8);
        assertThrows(IllegalArgumentException.class, () -> SampleSize.perGroup(.5, .5, .8, .05));
        assertThrows(IllegalArgumentException.class, () -> SampleSize.perGroup(0, .5, .8, .05));
    }

    private static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        Arrays.setAll(numbers, i -> array.get(i).asDouble());
        return numbers;
    }
}
