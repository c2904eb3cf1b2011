package org.throughline.report.internal.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.throughline.chart.markup.Markup;
import org.throughline.report.document.ChartData;
import org.throughline.report.document.ChartData.Point;
import org.throughline.report.document.ChartData.Series;
import org.throughline.survey.export.TimelessZip;

/** The workbook behind a chart: the categories, and for each series its values and how far its intervals reach. */
final class ChartWorkbook {
    private static final String SHEET = "Chart";
    private static final int LONGEST = 32_000;
    /** The columns of a series: its values, how far the interval reaches below them, and above. */
    private static final int COLUMNS = 3;

    private static final int LETTERS = 26;

    private final ChartData data;

    ChartWorkbook(ChartData data) {
        this.data = data;
    }

    /** Returns the place of the categories. */
    String categories() {
        return column(0);
    }

    /** Returns the place of the name of a series. */
    String name(int series) {
        return SHEET + "!$" + letters(1 + COLUMNS * series) + "$1";
    }

    /** Returns the place of the values of a series. */
    String values(int series) {
        return column(1 + COLUMNS * series);
    }

    /** Returns the place of how far the intervals of a series reach below its values. */
    String below(int series) {
        return column(2 + COLUMNS * series);
    }

    /** Returns the place of how far the intervals of a series reach above its values. */
    String above(int series) {
        return column(COLUMNS + COLUMNS * series);
    }

    private String column(int column) {
        String letters = letters(column);
        return SHEET + "!$" + letters + "$2:$" + letters + "$"
                + (1 + Math.max(1, data.categories().size()));
    }

    private static String letters(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /** Returns how far an interval reaches below its value; empty where there is none. */
    static OptionalDouble below(Point point) {
        return point.value().isPresent() && point.low().isPresent()
                ? OptionalDouble.of(rounded(
                        Math.max(0, point.value().getAsDouble() - point.low().getAsDouble())))
                : OptionalDouble.empty();
    }

    /** Returns how far an interval reaches above its value; empty where there is none. */
    static OptionalDouble above(Point point) {
        return point.value().isPresent() && point.high().isPresent()
                ? OptionalDouble.of(rounded(
                        Math.max(0, point.high().getAsDouble() - point.value().getAsDouble())))
                : OptionalDouble.empty();
    }

    /** Subtracting leaves digits that mean nothing. */
    private static double rounded(double value) {
        return Math.round(value * 1e9) / 1e9;
    }

    /** Returns whether a series has intervals. */
    static boolean hasIntervals(Series series) {
        return series.points().stream()
                .anyMatch(point -> below(point).isPresent() || above(point).isPresent());
    }

    /** Returns the workbook; the same numbers give the same bytes, and no cell is a formula. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "Throughline", null);
        Worksheet sheet = workbook.newWorksheet(SHEET);
        for (int i = 0; i < data.categories().size(); i++) {
            sheet.value(i + 1, 0, cell(data.categories().get(i)));
        }
        for (int i = 0; i < data.series().size(); i++) {
            write(data.series().get(i), 1 + COLUMNS * i, sheet);
        }
        workbook.finish();
        ByteArrayOutputStream steady = new ByteArrayOutputStream();
        TimelessZip.copy(out.toByteArray(), steady);
        return steady.toByteArray();
    }

    private static void write(Series series, int column, Worksheet sheet) {
        boolean intervals = hasIntervals(series);
        sheet.value(0, column, cell(series.name()));
        if (intervals) {
            sheet.value(0, column + 1, "interval below");
            sheet.value(0, column + 2, "interval above");
        }
        List<Point> points = series.points();
        for (int i = 0; i < points.size(); i++) {
            int row = i + 1;
            points.get(i).value().ifPresent(value -> sheet.value(row, column, value));
            below(points.get(i)).ifPresent(value -> sheet.value(row, column + 1, value));
            above(points.get(i)).ifPresent(value -> sheet.value(row, column + 2, value));
        }
    }

    private static String cell(String text) {
        String fit = Markup.fit(text);
        return fit.codePointCount(0, fit.length()) <= LONGEST
                ? fit
                : fit.substring(0, fit.offsetByCodePoints(0, LONGEST - 1));
    }
}
