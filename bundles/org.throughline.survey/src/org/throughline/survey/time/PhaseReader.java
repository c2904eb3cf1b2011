package org.throughline.survey.time;

import java.util.List;
import java.util.Optional;
import org.throughline.stats.chart.ControlChart;
import org.throughline.stats.chart.ControlPoint;
import org.throughline.stats.chart.RunChart;
import org.throughline.survey.time.Split.Part;

/**
 * Computes the lines of a phase. Shares get a p chart, or Laney's p' chart where the shown points have
 * {@value #LARGE_DENOMINATOR} valid answers or more on average; means get an XmR chart, events a c chart, their rates a
 * u chart. All phases of a chart get the same kind.
 */
final class PhaseReader {
    /** From this mean denominator on, binomial limits are too narrow for the differences between any two periods. */
    static final int LARGE_DENOMINATOR = 1000;

    private final TimeSeries series;
    private final ChartKind kind;
    private final boolean large;

    private PhaseReader(TimeSeries series, ChartKind kind, boolean large) {
        this.series = series;
        this.kind = kind;
        this.large = large;
    }

    static PhaseReader of(TimeSeries series, ChartKind kind) {
        double mean = series.points().stream()
                .filter(TimePoint::isShown)
                .mapToInt(TimePoint::n)
                .average()
                .orElse(0);
        return new PhaseReader(series, kind, mean >= LARGE_DENOMINATOR);
    }

    String method() {
        if (kind == ChartKind.RUN) {
            return "run chart, Anhøj rules";
        }
        return switch (series.measure()) {
            case MEAN -> "XmR chart";
            case EVENTS -> "c chart";
            case RATE -> "u chart";
            case SHARE -> large ? "Laney p' chart" : "p chart";
        };
    }

    Phase read(Part part) {
        List<TimePoint> points = part.shown().stream().map(series.points()::get).toList();
        double[] values = points.stream().mapToDouble(TimePoint::value).toArray();
        if (points.isEmpty()) {
            return phase(part, Double.NaN, List.of(), Optional.empty());
        }
        if (kind == ChartKind.RUN) {
            RunChart run = RunChart.of(values);
            return phase(part, run.centre(), List.of(), Optional.of(run));
        }
        List<ControlPoint> limits = chart(points, values).points();
        boolean enough = points.size() >= Phase.LEAST_POINTS;
        return phase(part, limits.getFirst().centre(), enough ? limits : List.of(), Optional.empty());
    }

    private ControlChart chart(List<TimePoint> points, double... values) {
        if (series.measure() == Measure.MEAN) {
            return ControlChart.xmr(values);
        }
        int[] x = points.stream().mapToInt(TimePoint::x).toArray();
        if (series.measure() == Measure.EVENTS) {
            return ControlChart.c(x);
        }
        if (series.measure() == Measure.RATE) {
            return ControlChart.u(
                    x, points.stream().mapToDouble(TimePoint::exposure).toArray());
        }
        int[] n = points.stream().mapToInt(TimePoint::n).toArray();
        return large ? ControlChart.laneyP(x, n) : ControlChart.p(x, n);
    }

    private static Phase phase(Part part, double centre, List<ControlPoint> limits, Optional<RunChart> run) {
        return new Phase(part.first(), part.last(), part.shown(), part.begunBy(), centre, limits, run);
    }
}
