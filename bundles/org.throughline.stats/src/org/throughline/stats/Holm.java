package org.throughline.stats;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Holm's step-down adjustment of p-values for many questions at once. */
public final class Holm {
    private Holm() {}

    /**
     * Returns the adjusted values in the order given: the k-th smallest of m is multiplied by m - k + 1, is never below
     * the one before it and never above 1. Source: Holm, Scand J Stat 1979;6:65-70.
     *
     * @param p values from 0 to 1
     * @throws IllegalArgumentException where one is outside 0 to 1 or no number
     */
    public static double[] adjust(double[] p) {
        for (double value : p) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("a p-value lies from 0 to 1, and " + value + " does not");
            }
        }
        int[] ascending = IntStream.range(0, p.length)
                .boxed()
                .sorted((a, b) -> Double.compare(p[a], p[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = Arrays.copyOf(p, p.length);
        double before = 0;
        for (int rank = 0; rank < ascending.length; rank++) {
            int index = ascending[rank];
            before = Math.max(before, Math.min(1, p[index] * (p.length - rank)));
            adjusted[index] = before;
        }
        return adjusted;
    }
}
