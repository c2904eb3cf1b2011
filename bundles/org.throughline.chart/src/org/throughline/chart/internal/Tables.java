package org.throughline.chart.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.throughline.chart.ChartTable;
import org.throughline.stats.Interval;
import org.throughline.stats.Share;
import org.throughline.stats.chart.ControlPoint;
import org.throughline.survey.time.AnswerSpread;
import org.throughline.survey.time.Change;
import org.throughline.survey.time.ChartKind;
import org.throughline.survey.time.Measure;
import org.throughline.survey.time.Phase;
import org.throughline.survey.time.SeriesChart;
import org.throughline.survey.time.TimePoint;
import org.throughline.survey.time.TimeSeries;
import org.throughline.survey.time.Violation;

/** The numbers of charts as tables. */
public final class Tables {
    private static final List<String> POINT = List.of("Wave", "Period", "From", "To", "State", "Favourable", "Answers");

    private Tables() {}

    /** Returns a row for each point of a run chart or control chart. */
    public static ChartTable of(SeriesChart chart) {
        List<String> columns = new ArrayList<>(POINT);
        Measure measure = chart.series().measure();
        if (measure.isOfEvents()) {
            columns.set(POINT.indexOf("Favourable"), "Events");
        }
        if (measure == Measure.RATE) {
            columns.add("Exposure");
        }
        columns.add(
                switch (measure) {
                    case SHARE -> "Share";
                    case MEAN -> "Mean";
                    case EVENTS -> "Charted";
                    case RATE -> "Rate";
                });
        columns.add(chart.kind() == ChartKind.RUN ? "Median" : "Centre");
        columns.addAll(List.of("Lower limit", "Upper limit", "Phase", "Rules broken", "Actions before it"));
        List<List<Object>> rows = new ArrayList<>();
        for (int phase = 0; phase < chart.phases().size(); phase++) {
            Phase one = chart.phases().get(phase);
            for (int i = one.first(); i <= one.last(); i++) {
                List<Object> row = point(chart.series(), i);
                row.add(Double.isNaN(one.centre()) ? null : (Object) one.centre());
                int place = one.shown().indexOf(i);
                ControlPoint limits = place < 0 || one.limits().isEmpty()
                        ? null
                        : one.limits().get(place);
                row.add(limits == null ? null : (Object) limits.low());
                row.add(limits == null ? null : (Object) limits.high());
                row.add(phase + 1);
                row.add(rules(chart, i));
                row.add(actions(chart, i));
                rows.add(row);
            }
        }
        return new ChartTable(name(chart.series()), columns, rows);
    }

    /** Returns a row for each bar with its interval. */
    public static ChartTable ofBars(TimeSeries series) {
        List<String> columns = new ArrayList<>(POINT);
        columns.addAll(List.of("Share", "Lower limit (Wilson 95 %)", "Upper limit (Wilson 95 %)"));
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < series.points().size(); i++) {
            TimePoint point = series.points().get(i);
            List<Object> row = point(series, i);
            Interval interval = point.isShown() ? new Share(point.x(), point.n()).wilson95() : null;
            row.add(interval == null ? null : (Object) interval.low());
            row.add(interval == null ? null : (Object) interval.high());
            rows.add(row);
        }
        return new ChartTable(name(series), columns, rows);
    }

    /** Returns a row for each wave and choice. */
    public static ChartTable of(AnswerSpread spread) {
        List<List<Object>> rows = new ArrayList<>();
        for (AnswerSpread.Row row : spread.rows()) {
            for (int i = 0; i < spread.choices().size(); i++) {
                OptionalInt count = row.counts().get(i);
                Object number = count.isPresent() ? (Object) count.getAsInt() : null;
                Object of = row.n().isPresent() ? (Object) row.n().getAsInt() : null;
                rows.add(Arrays.asList(
                        text(row.wave().getName()),
                        spread.choices().get(i),
                        count.isPresent() ? "shown" : "hidden",
                        number,
                        of,
                        number == null
                                ? null
                                : (Object) ((double) count.getAsInt() / row.n().getAsInt())));
            }
        }
        List<String> columns = List.of("Wave", "Answer", "State", "Count", "Answers", "Share");
        return new ChartTable(
                Objects.requireNonNullElse(
                        spread.question().getName(), spread.question().getCode()),
                columns,
                rows);
    }

    private static String name(TimeSeries series) {
        return Objects.requireNonNullElse(
                series.question().getName(), series.question().getCode());
    }

    private static List<Object> point(TimeSeries series, int i) {
        TimePoint point = series.points().get(i);
        boolean counted = series.measure() != Measure.MEAN;
        List<Object> row = new ArrayList<>();
        row.add(text(point.wave().getName()));
        row.add(point.label());
        row.add(text(point.from()));
        row.add(text(point.to()));
        row.add(
                switch (point.state()) {
                    case SHOWN -> "shown";
                    case HIDDEN -> "hidden";
                    case EMPTY -> "no answers";
                });
        row.add(point.isShown() && counted ? (Object) point.x() : null);
        row.add(point.isShown() ? (Object) point.n() : null);
        if (series.measure() == Measure.RATE) {
            row.add(point.isShown() ? (Object) point.exposure() : null);
        }
        row.add(point.isShown() ? (Object) point.value() : null);
        return row;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String rules(SeriesChart chart, int point) {
        return chart.violations().stream()
                .filter(violation -> violation.points().contains(point))
                .map(Violation::words)
                .collect(Collectors.joining("; "));
    }

    private static String actions(SeriesChart chart, int point) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < chart.changes().size(); i++) {
            Change change = chart.changes().get(i);
            if (chart.places().get(i) == point) {
                names.add(change.day() + " " + change.name() + (change.done() ? "" : " (running)"));
            }
        }
        return String.join("; ", names);
    }
}
