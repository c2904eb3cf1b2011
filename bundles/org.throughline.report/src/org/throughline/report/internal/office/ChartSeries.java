package org.throughline.report.internal.office;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.throughline.chart.markup.Markup;
import org.throughline.report.document.ChartData;
import org.throughline.report.document.ChartData.Form;
import org.throughline.report.document.ChartData.Point;
import org.throughline.report.document.ChartData.Series;

/** Writes the series of a chart: where their numbers stand in the workbook, and the numbers themselves. */
final class ChartSeries {
    private static final int LONGEST = 160;
    /** A smaller part of a bar has no room for its number. */
    private static final double ROOM_FOR_NUMBER = 0.07;
    /** The letters in bars against those around them. */
    private static final double IN_BARS = 8.0 / 9;

    private final Markup out;
    private final ChartData data;
    private final ChartWorkbook workbook;
    private final double letters;

    ChartSeries(Markup out, ChartData data, ChartWorkbook workbook, double letters) {
        this.out = out;
        this.data = data;
        this.workbook = workbook;
        this.letters = letters;
    }

    /** Writes a series as bars. */
    void bars(int index) {
        Series series = data.series().get(index);
        begin(index);
        ChartLook.bar(out, data, index);
        out.empty("c:invertIfNegative", "val", "0");
        if (data.form() == Form.STACKED_BARS) {
            numbers(series);
        }
        intervals(index, null);
        values(index);
        out.end();
    }

    /** Writes a series as a line. */
    void line(int index) {
        Series series = data.series().get(index);
        begin(index);
        ChartLook.line(out, series);
        ChartLook.marker(out, series, false);
        for (int i = 0; i < series.points().size(); i++) {
            if (series.points().get(i).signal()) {
                out.start("c:dPt").empty("c:idx", "val", "" + i);
                ChartLook.marker(out, series, true);
                out.empty("c:bubble3D", "val", "0");
                ChartLook.line(out, series);
                out.end();
            }
        }
        intervals(index, "y");
        values(index);
        out.empty("c:smooth", "val", "0").end();
    }

    private void begin(int index) {
        out.start("c:ser").empty("c:idx", "val", "" + index).empty("c:order", "val", "" + index);
        out.start("c:tx").start("c:strRef").element("c:f", workbook.name(index)).start("c:strCache");
        out.empty("c:ptCount", "val", "1");
        text(0, data.series().get(index).name());
        out.end().end().end();
    }

    private void values(int index) {
        out.start("c:cat")
                .start("c:strRef")
                .element("c:f", workbook.categories())
                .start("c:strCache");
        out.empty("c:ptCount", "val", "" + data.categories().size());
        for (int i = 0; i < data.categories().size(); i++) {
            text(i, data.categories().get(i));
        }
        out.end().end().end().start("c:val");
        numbers(workbook.values(index), data.series().get(index).points(), Point::value);
        out.end();
    }

    private void text(int index, String text) {
        String line = text.replaceAll("\\s+", " ");
        String shown = line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "\u2026";
        out.start("c:pt", "idx", "" + index).element("c:v", shown).end();
    }

    private void numbers(String place, List<Point> points, Function<Point, OptionalDouble> number) {
        out.start("c:numRef").element("c:f", place).start("c:numCache");
        out.element("c:formatCode", "General").empty("c:ptCount", "val", "" + points.size());
        for (int i = 0; i < points.size(); i++) {
            OptionalDouble value = number.apply(points.get(i));
            if (value.isPresent() && Double.isFinite(value.getAsDouble())) {
                out.start("c:pt", "idx", "" + i)
                        .element("c:v", Double.toString(value.getAsDouble()))
                        .end();
            }
        }
        out.end().end();
    }

    private void intervals(int index, String direction) {
        List<Point> points = data.series().get(index).points();
        if (!ChartWorkbook.hasIntervals(data.series().get(index))) {
            return;
        }
        out.start("c:errBars");
        if (direction != null) {
            out.empty("c:errDir", "val", direction);
        }
        out.empty("c:errBarType", "val", "both").empty("c:errValType", "val", "cust");
        out.empty("c:noEndCap", "val", "0").start("c:plus");
        numbers(workbook.above(index), points, ChartWorkbook::above);
        out.end().start("c:minus");
        numbers(workbook.below(index), points, ChartWorkbook::below);
        out.end();
        ChartLook.interval(out);
        out.end();
    }

    /** Shows the numbers in the parts of bars that have room for them. */
    private void numbers(Series series) {
        out.start("c:dLbls");
        for (int i = 0; i < series.points().size(); i++) {
            OptionalDouble value = series.points().get(i).value();
            if (value.isEmpty() || data.shares() && value.getAsDouble() < ROOM_FOR_NUMBER) {
                out.start("c:dLbl").empty("c:idx", "val", "" + i);
                out.empty("c:delete", "val", "1").end();
            }
        }
        out.empty("c:numFmt", "formatCode", data.shares() ? "0%" : "General", "sourceLinked", "0");
        out.start("c:spPr").empty("a:noFill").end();
        int index = data.series().indexOf(series);
        boolean dark = index == 0 || index == data.series().size() - 1;
        ChartLook.letters(out, letters * IN_BARS, dark && data.series().size() > 1 ? "#ffffff" : "#1b1f24");
        out.empty("c:dLblPos", "val", "ctr").empty("c:showLegendKey", "val", "0");
        out.empty("c:showVal", "val", "1").empty("c:showCatName", "val", "0");
        out.empty("c:showSerName", "val", "0").empty("c:showPercent", "val", "0");
        out.empty("c:showBubbleSize", "val", "0").end();
    }
}
