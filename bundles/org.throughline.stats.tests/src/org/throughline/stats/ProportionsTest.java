package org.throughline.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionsTest {
    private static final double LEVEL = 0.95;

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "81, 263, 0.2553, 0.3662", // Newcombe 1998, Stat Med 17:857
        "15, 148, 0.0624, 0.1605", // the same
        "0, 20, 0.0000, 0.1611", // the same
        "1, 29, 0.0061, 0.1718", // the same
        "13, 16, 0.5699, 0.9341" // Fagerland, Lydersen, Laake
    })
    void wilsonAsPublished(int x, int n, double low, double high) {
        Interval interval = new Share(x, n).wilson95();
        assertEquals(low, interval.low(), 5e-5);
        assertEquals(high, interval.high(), 5e-5);
        assertEquals("Wilson score, 95 %", interval.method());
    }

    @ParameterizedTest(name = "{0}/{1} - {2}/{3}")
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339", // Newcombe 1998, Stat Med 17:873, contrast a
        "9, 10, 3, 10, 0.1705, 0.8090", // contrast b
        "5, 56, 0, 29, -0.0381, 0.1926", // contrast d
        "0, 10, 0, 20, -0.1611, 0.2775", // contrast f
        "10, 10, 0, 20, 0.6791, 1.0000" // contrast g
    })
    void newcombeAsPublished(int x1, int n1, int x2, int n2, double low, double high) {
        Interval interval = Proportions.newcombe(x1, n1, x2, n2, LEVEL);
        assertEquals(low, interval.low(), 5e-5);
        assertEquals(high, interval.high(), 5e-5);
        assertEquals("Newcombe hybrid score (method 10), 95 %", interval.method());
    }

    @Test
    void swappingTheGroupsMirrorsTheInterval() {
        Interval one = Proportions.newcombe(7, 34, 1, 34, LEVEL);
        Interval other = Proportions.newcombe(1, 34, 7, 34, LEVEL);
        assertEquals(one.low(), -other.high(), 1e-15);
        assertEquals(one.high(), -other.low(), 1e-15);
    }

    @Test
    void everyShareLiesInItsInterval() {
        for (int n = 1; n <= 60; n++) {
            for (int x = 0; x <= n; x++) {
                Interval interval = new Share(x, n).wilson95();
                assertTrue(interval.contains(new Share(x, n).value()), x + " of " + n + ": " + interval);
                assertTrue(interval.low() >= 0 && interval.high() <= 1, x + " of " + n + ": " + interval);
            }
        }
    }

    @Test
    void nobodyAnsweredSaysNothing() {
        assertTrue(Double.isNaN(new Share(0, 0).value()));
        assertEquals(new Interval(0, 1, "Wilson score, 95 %"), new Share(0, 0).wilson95());
        Interval difference = Proportions.newcombe(0, 0, 5, 10, LEVEL);
        assertEquals(-1, difference.low());
        assertEquals(1, difference.high());
    }

    @Test
    void theLevelIsNamed() {
        assertEquals("Wilson score, 99.5 %", Proportions.wilson(3, 9, 0.995).method());
    }

    @Test
    void wrongArgumentsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Share(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Share(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> Proportions.wilson(1, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> Proportions.wilson(1, 2, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Proportions.newcombe(1, 2, 3, 2, LEVEL));
        assertThrows(IllegalArgumentException.class, () -> new Interval(1, 0, "upside down"));
    }
}
