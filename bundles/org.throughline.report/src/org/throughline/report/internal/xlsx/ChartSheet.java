package org.throughline.report.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.throughline.chart.sheet.Sheet;
import org.throughline.report.document.Chart;
import org.throughline.report.document.ChartData;
import org.throughline.report.document.ChartData.Point;
import org.throughline.report.document.ChartData.Series;

/** The numbers of a chart as a sheet. */
final class ChartSheet {
    private ChartSheet() {}

    static Sheet of(Chart chart) {
        String name = chart.kind() + " " + chart.label().number();
        ChartData data = chart.data();
        List<String> columns = new ArrayList<>();
        columns.add("");
        for (Series series : data.series()) {
            columns.add(series.name());
            if (hasIntervals(series)) {
                columns.add(series.name() + ", lower limit");
                columns.add(series.name() + ", upper limit");
            }
        }
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < data.categories().size(); i++) {
            rows.add(row(data, i));
        }
        return new Sheet(name, name + ". " + chart.caption().plain(), columns, rows);
    }

    private static List<Object> row(ChartData data, int index) {
        List<Object> cells = new ArrayList<>();
        cells.add(data.categories().get(index));
        for (Series series : data.series()) {
            Point point = series.points().get(index);
            cells.add(cell(point.value(), data.shares()));
            if (hasIntervals(series)) {
                cells.add(cell(point.low(), data.shares()));
                cells.add(cell(point.high(), data.shares()));
            }
        }
        return cells;
    }

    private static boolean hasIntervals(Series series) {
        return series.points().stream().anyMatch(point -> point.low().isPresent());
    }

    private static Object cell(OptionalDouble value, boolean share) {
        if (value.isEmpty()) {
            return null;
        }
        return share ? new Sheet.Formatted(value.getAsDouble(), "0.0%") : (Object) value.getAsDouble();
    }
}
