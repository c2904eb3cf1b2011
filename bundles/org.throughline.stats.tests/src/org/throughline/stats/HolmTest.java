package org.throughline.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class HolmTest {
    @Test
    void theOrderGivenIsKept() {
        // R: p.adjust(c(0.03, 0.01, 0.04, 0.02), "holm")
        assertArrayEquals(
                new double[] {0.06, 0.04, 0.06, 0.06}, Holm.adjust(new double[] {0.03, 0.01, 0.04, 0.02}), 1e-12);
    }

    @Test
    void nothingGoesAboveOneOrBelowItself() {
        assertArrayEquals(new double[] {1, 1, 0.03}, Holm.adjust(new double[] {0.9, 0.6, 0.01}), 1e-12);
        assertArrayEquals(new double[] {0.2}, Holm.adjust(new double[] {0.2}), 0);
        assertArrayEquals(new double[0], Holm.adjust(new double[0]), 0);
    }

    @Test
    void theArgumentIsLeftAlone() {
        double[] p = {0.02, 0.01};
        Holm.adjust(p);
        assertArrayEquals(new double[] {0.02, 0.01}, p, 0);
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Holm.adjust(new double[] {0.5, Double.NaN}));
        assertThrows(IllegalArgumentException.class, () -> Holm.adjust(new double[] {1.5}));
    }
}
