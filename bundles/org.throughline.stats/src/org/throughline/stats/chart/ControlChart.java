package org.throughline.stats.chart;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A control chart: points in the order of time with the limits of chance. Limits lie three standard deviations from the
 * centre line. Source, where a method names no other: Montgomery, Introduction to Statistical Quality Control.
 *
 * @param name the kind of chart, in words
 * @param points the points in their order
 */
public record ControlChart(String name, List<ControlPoint> points) {
    /** The expected range of two normal values, in standard deviations, as the tables round it (d2 for n = 2). */
    private static final double D2 = 1.128;
    /** The control limits of single values, in mean moving ranges, as the tables round it. */
    private static final double OF_RANGE = 2.66;

    private static final int LIMIT = 3;
    /** The upper limit of moving ranges, in mean moving ranges (D4 for n = 2). */
    private static final double LARGEST_RANGE = 3.267;

    /** Keeps the points. */
    public ControlChart {
        points = List.copyOf(points);
    }

    /**
     * Charts shares with binomial limits, which follow each point's denominator.
     *
     * @throws IllegalArgumentException where a count is no share of its denominator, or a denominator is 0
     */
    public static ControlChart p(int[] x, int[] n) {
        double centre = centre(x, n, true);
        return chart("p chart", shares(x, n), centre, i -> binomial(centre, n[i]), 1);
    }

    /**
     * Charts shares as {@link #p}, with limits that take the variation between the points in, as large denominators
     * need. Source: Laney, Quality Engineering 2002;14:531-537.
     *
     * @throws IllegalArgumentException where a count is no share of its denominator, or a denominator is 0
     */
    public static ControlChart laneyP(int[] x, int[] n) {
        double centre = centre(x, n, true);
        double[] values = shares(x, n);
        double[] z = IntStream.range(0, x.length)
                .mapToDouble(i -> values[i] == centre ? 0 : (values[i] - centre) / binomial(centre, n[i]))
                .toArray();
        double between = meanRange(z) / D2;
        return chart("Laney p' chart", values, centre, i -> binomial(centre, n[i]) * between, 1);
    }

    /**
     * Charts events per unit of exposure, such as falls per patient day, with Poisson limits.
     *
     * @throws IllegalArgumentException where a count is negative or an exposure is not above 0
     */
    public static ControlChart u(int[] events, int[] exposure) {
        return u(events, Arrays.stream(exposure).asDoubleStream().toArray());
    }

    /**
     * Charts events per unit of exposure that is measured rather than counted, such as hours, with Poisson limits.
     *
     * @throws IllegalArgumentException where a count is negative or an exposure is not above 0
     */
    public static ControlChart u(int[] events, double... exposure) {
        if (events.length != exposure.length) {
            throw new IllegalArgumentException(events.length + " counts and " + exposure.length + " exposures");
        }
        double[] rates = new double[events.length];
        for (int i = 0; i < events.length; i++) {
            if (events[i] < 0 || !(exposure[i] > 0)) {
                throw new IllegalArgumentException(
                        "point " + (i + 1) + " is no rate: " + events[i] + " of " + exposure[i]);
            }
            rates[i] = events[i] / exposure[i];
        }
        double centre = Arrays.stream(events).asLongStream().sum()
                / Arrays.stream(exposure).sum();
        return chart("u chart", rates, centre, i -> Math.sqrt(centre / exposure[i]), Double.POSITIVE_INFINITY);
    }

    /**
     * Charts counts of events in equal periods, with Poisson limits.
     *
     * @throws IllegalArgumentException where a count is negative
     */
    public static ControlChart c(int... events) {
        int[] once = new int[events.length];
        Arrays.fill(once, 1);
        double centre = centre(events, once, false);
        double[] values = Arrays.stream(events).asDoubleStream().toArray();
        return chart("c chart", values, centre, i -> Math.sqrt(centre), Double.POSITIVE_INFINITY);
    }

    /** Charts single values; chance is told from the mean moving range (XmR). */
    public static ControlChart xmr(double... values) {
        return xmr(values, meanRange(values), "XmR chart");
    }

    /**
     * Charts single values as {@link #xmr(double...)}, moving ranges above their own upper limit (3.267 times the mean)
     * left out of the mean.
     */
    public static ControlChart xmrScreened(double... values) {
        double largest = LARGEST_RANGE * meanRange(values);
        double screened =
                ranges(values).filter(range -> range <= largest).average().orElse(0);
        return xmr(values, screened, "XmR chart, outlying moving ranges left out");
    }

    private static ControlChart xmr(double[] values, double meanRange, String name) {
        double centre = Arrays.stream(values).average().orElse(Double.NaN);
        List<ControlPoint> points = Arrays.stream(values)
                .mapToObj(value -> new ControlPoint(
                        value,
                        centre,
                        OF_RANGE * meanRange / LIMIT,
                        centre - OF_RANGE * meanRange,
                        centre + OF_RANGE * meanRange))
                .toList();
        return new ControlChart(name, points);
    }

    private static ControlChart chart(
            String name, double[] values, double centre, IntToDoubleFunction sigma, double most) {
        List<ControlPoint> points = IntStream.range(0, values.length)
                .mapToObj(i -> {
                    double one = sigma.applyAsDouble(i);
                    double low = Math.max(0, centre - LIMIT * one);
                    return new ControlPoint(values[i], centre, one, low, Math.min(most, centre + LIMIT * one));
                })
                .toList();
        return new ControlChart(name, points);
    }

    private static double binomial(double p, int n) {
        return Math.sqrt(p * (1 - p) / n);
    }

    private static double[] shares(int[] x, int[] n) {
        return IntStream.range(0, x.length)
                .mapToDouble(i -> (double) x[i] / n[i])
                .toArray();
    }

    private static double meanRange(double[] values) {
        return ranges(values).average().orElse(0);
    }

    private static DoubleStream ranges(double[] values) {
        return IntStream.range(1, values.length).mapToDouble(i -> Math.abs(values[i] - values[i - 1]));
    }

    private static double centre(int[] x, int[] n, boolean share) {
        if (x.length != n.length) {
            throw new IllegalArgumentException(x.length + " counts and " + n.length + " denominators");
        }
        for (int i = 0; i < x.length; i++) {
            if (x[i] < 0 || n[i] <= 0 || share && x[i] > n[i]) {
                throw new IllegalArgumentException("point " + (i + 1) + " is no rate: " + x[i] + " of " + n[i]);
            }
        }
        return (double) Arrays.stream(x).asLongStream().sum()
                / Arrays.stream(n).asLongStream().sum();
    }

    /** Returns the rules that are broken, each streak once, in the order of the points at which the chart signals. */
    public List<Signal> signals() {
        return Signals.of(points);
    }
}
