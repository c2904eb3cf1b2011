package org.throughline.report.internal.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.throughline.improvement.words.Names;
import org.throughline.improvement.words.Quantity;
import org.throughline.report.document.ChartData;
import org.throughline.report.document.ChartData.Form;
import org.throughline.report.document.ChartData.Point;
import org.throughline.report.document.ChartData.Role;
import org.throughline.report.document.ChartData.Series;
import org.throughline.report.document.Text;
import org.throughline.report.internal.Explained;
import org.throughline.report.internal.Shown;
import org.throughline.survey.time.Goal;
import org.throughline.survey.time.Measure;
import org.throughline.survey.time.Phase;
import org.throughline.survey.time.SeriesChart;
import org.throughline.survey.time.TimePoint;

/** The numbers of a chart over time: as chart data, and its centre lines with what explains them. */
public final class SeriesNumbers {
    private final Explained numbers;
    private final SeriesChart chart;
    private final List<TimePoint> points;

    /** Takes the chart. */
    public SeriesNumbers(Explained numbers, SeriesChart chart) {
        this.numbers = numbers;
        this.chart = chart;
        points = chart.series().points();
    }

    /** Returns the points, centre lines, limits and goals. */
    public ChartData data() {
        Set<Integer> signals = new TreeSet<>();
        chart.violations().forEach(violation -> signals.addAll(violation.points()));
        List<Point> values = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            values.add(points.get(i).isShown() ? value(points.get(i).value(), signals.contains(i)) : Point.NONE);
        }
        List<Series> series = new ArrayList<>();
        series.add(new Series(chart.series().measure().words(), Role.VALUES, values));
        series.add(new Series("Centre line", Role.CENTRE, lines(Line.CENTRE)));
        if (chart.phases().stream().anyMatch(phase -> !phase.limits().isEmpty())) {
            series.add(new Series("Lower limit", Role.LIMIT, lines(Line.LOW)));
            series.add(new Series("Upper limit", Role.LIMIT, lines(Line.HIGH)));
        }
        for (Goal goal : chart.goals()) {
            String name = Objects.requireNonNullElse(goal.target().getName(), "Target");
            series.add(new Series(name, Role.TARGET, Collections.nCopies(points.size(), Point.of(goal.share()))));
        }
        return new ChartData(
                Form.LINES, isShare(), points.stream().map(TimePoint::label).toList(), series);
    }

    private enum Line {
        CENTRE,
        LOW,
        HIGH
    }

    private static Point value(double value, boolean signal) {
        Point point = Point.of(value);
        return new Point(point.value(), point.low(), point.high(), signal);
    }

    private List<Point> lines(Line line) {
        Point[] found = new Point[points.size()];
        Arrays.fill(found, Point.NONE);
        for (Phase phase : chart.phases()) {
            for (int i = 0; i < phase.shown().size(); i++) {
                double value = line == Line.CENTRE
                        ? phase.centre()
                        : phase.limits().isEmpty()
                                ? Double.NaN
                                : line == Line.LOW
                                        ? phase.limits().get(i).low()
                                        : phase.limits().get(i).high();
                if (Double.isFinite(value)) {
                    found[phase.shown().get(i)] = Point.of(value);
                }
            }
        }
        return List.of(found);
    }

    private boolean isShare() {
        return chart.series().measure() == Measure.SHARE;
    }

    /** Returns what the chart shows and how it is read. */
    public Text caption() {
        return Text.of(capital(chart.series().measure().words()) + " by "
                        + chart.series().period().word() + ", " + chart.method() + ": ")
                .name(Names.of(chart.series().question()))
                .words(", ")
                .text(numbers.text(shown()))
                .words(".");
    }

    /** The points as one number of the register, which names each. */
    private Quantity shown() {
        List<TimePoint> shown = points.stream().filter(TimePoint::isShown).toList();
        int n = shown.stream().mapToInt(TimePoint::n).sum();
        String each =
                shown.stream().map(point -> point.label() + " " + shown(point)).collect(Collectors.joining(", "));
        return new Quantity(
                chart.series().question().getId() + "/" + chart.kind() + "/"
                        + chart.series().period() + "/points",
                "points of the chart, by " + chart.series().period().word() + ": ",
                Names.of(chart.series().question()),
                shown.size() + (shown.size() == 1 ? " point" : " points"),
                OptionalDouble.of(shown.size()),
                Integer.toString(n),
                "",
                chart.series().measure().words() + ": " + each,
                Names.of(chart.series().survey()),
                points.isEmpty() ? null : points.getFirst().from(),
                points.isEmpty() ? null : points.getLast().to(),
                "the answers of each " + chart.series().period().word());
    }

    private String shown(TimePoint point) {
        return isShare()
                ? Shown.percent(point.value(), point.n()) + " of " + point.n()
                : String.format(Locale.ROOT, "%.2f", point.value());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns a sentence on the centre line of each phase that has one. */
    public List<Text> phases() {
        List<Text> sentences = new ArrayList<>();
        for (Phase phase : chart.phases()) {
            if (!Double.isFinite(phase.centre())) {
                continue;
            }
            String when = points.get(phase.first()).label() + " to "
                    + points.get(phase.last()).label();
            Text text = Text.of(when + ": centre line ").text(numbers.text(centre(phase, when)));
            if (!phase.begunBy().isEmpty()) {
                text = text.words(", after “")
                        .name(Names.of(phase.begunBy().getFirst().action()))
                        .words("”");
            }
            sentences.add(text.words("."));
        }
        return sentences.isEmpty() ? List.of(Text.of("No point can be shown.")) : sentences;
    }

    private Quantity centre(Phase phase, String when) {
        int n = phase.shown().stream().mapToInt(i -> points.get(i).n()).sum();
        String shown =
                isShare() ? Shown.percent(phase.centre(), n) : String.format(Locale.ROOT, "%.2f", phase.centre());
        return new Quantity(
                chart.series().question().getId() + "/" + chart.kind() + "/"
                        + chart.series().period() + "/" + phase.first(),
                "centre line, " + when + ": ",
                Names.of(chart.series().question()),
                shown,
                OptionalDouble.of(phase.centre()),
                Integer.toString(n),
                "",
                chart.method(),
                Names.of(chart.series().survey()),
                points.get(phase.first()).from(),
                points.get(phase.last()).to(),
                "the answers of " + phase.shown().size() + " shown points");
    }
}
