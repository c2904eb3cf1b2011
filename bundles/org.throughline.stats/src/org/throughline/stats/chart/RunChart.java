package org.throughline.stats.chart;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * A run chart read by the rules of Anhøj: PLoS ONE 2014;9(11):e113825 and 2015;10(3):e0121349. Points on the centre
 * line are not useful and left out.
 *
 * @param centre the centre line
 * @param useful the points that are not on it
 * @param longestRun the most useful points in a row on one side of it
 * @param longestRunLimit the most that chance is taken to make: round(log2(useful)) + 3
 * @param crossings how often the line between useful points crosses it
 * @param crossingsLimit the fewest that chance is taken to leave: the 5 % quantile of the binomial distribution of
 *     useful - 1 throws of a fair coin
 */
public record RunChart(
        double centre, int useful, int longestRun, int longestRunLimit, int crossings, int crossingsLimit) {
    private static final int ALWAYS = 3;
    private static final double RARE = 0.05;

    /** Reads points around their median; points that are not numbers are left out. */
    public static RunChart of(double... values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        int half = sorted.length / 2;
        double median = sorted.length == 0
                ? Double.NaN
                : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return around(median, values);
    }

    /** Reads points around a centre line of their own, such as the median of the points before a change. */
    public static RunChart around(double centre, double... values) {
        boolean[] above = new boolean[values.length];
        int useful = 0;
        for (double value : values) {
            if (value > centre || value < centre) {
                above[useful++] = value > centre;
            }
        }
        int longest = 0;
        int crossings = 0;
        int run = 0;
        for (int i = 0; i < useful; i++) {
            boolean goesOn = i > 0 && above[i] == above[i - 1];
            run = goesOn ? run + 1 : 1;
            crossings += i > 0 && !goesOn ? 1 : 0;
            longest = Math.max(longest, run);
        }
        return new RunChart(centre, useful, longest, longestRunLimit(useful), crossings, crossingsLimit(useful));
    }

    /** Returns the longest run that chance is taken to make in so many useful points; 0 where there is none. */
    public static int longestRunLimit(int useful) {
        return useful == 0 ? 0 : (int) Math.rint(Math.log(useful) / Math.log(2)) + ALWAYS;
    }

    /** Returns the fewest crossings that chance is taken to leave in so many useful points. */
    public static int crossingsLimit(int useful) {
        return useful < 2 ? 0 : BinomialDistribution.of(useful - 1, 0.5).inverseCumulativeProbability(RARE);
    }

    /** Returns whether points stay on one side longer than chance makes them. */
    public boolean isShifted() {
        return longestRun > longestRunLimit;
    }

    /** Returns whether the line crosses the centre less often than chance makes it. */
    public boolean crossesTooSeldom() {
        return crossings < crossingsLimit;
    }
}
