package org.throughline.report.internal.office;

import java.util.List;
import java.util.stream.IntStream;
import org.throughline.chart.Theme;
import org.throughline.chart.Tone;
import org.throughline.chart.markup.Markup;
import org.throughline.report.document.ChartData;
import org.throughline.report.document.ChartData.Form;
import org.throughline.report.document.ChartData.Role;

/** Writes a chart as office programs edit it. */
public final class ChartMarkup {
    /** The name space of charts. */
    public static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static final String CATEGORIES = "111111";
    private static final String VALUES = "222222";

    private final ChartData data;
    private final double letters;
    private final Markup out = new Markup();
    private final ChartSeries series;

    /**
     * Takes what is to be shown.
     *
     * @param letters how large letters are, in points
     */
    public ChartMarkup(ChartData data, ChartWorkbook workbook, double letters) {
        this.data = data;
        this.letters = letters;
        series = new ChartSeries(out, data, workbook, letters);
    }

    /**
     * Returns the chart.
     *
     * @param workbook the id of the relationship to the workbook with its numbers
     */
    public String of(String workbook) {
        out.start("c:chartSpace", "xmlns:c", C, "xmlns:a", OfficeXml.A, "xmlns:r", OfficeXml.R);
        out.empty("c:date1904", "val", "0").empty("c:lang", "val", OfficeXml.LANGUAGE);
        out.empty("c:roundedCorners", "val", "0").start("c:chart");
        out.empty("c:autoTitleDeleted", "val", "1").start("c:plotArea").empty("c:layout");
        plots();
        categoryAxis();
        valueAxis();
        out.end();
        if (data.series().size() > 1) {
            out.start("c:legend").empty("c:legendPos", "val", "b");
            out.empty("c:overlay", "val", "0").end();
        }
        out.empty("c:plotVisOnly", "val", "1")
                .empty("c:dispBlanksAs", "val", "gap")
                .end();
        out.start("c:spPr")
                .empty("a:noFill")
                .start("a:ln")
                .empty("a:noFill")
                .end()
                .end();
        ChartLook.letters(out, letters, Tone.TEXT.fill(Theme.LIGHT));
        out.start("c:externalData", "r:id", workbook)
                .empty("c:autoUpdate", "val", "0")
                .end();
        return out.end().toString();
    }

    private void plots() {
        List<Integer> all = IntStream.range(0, data.series().size()).boxed().toList();
        switch (data.form()) {
            case BARS, STACKED_BARS -> bars(all);
            case LINES -> lines(all);
            case COLUMNS -> {
                bars(all.stream().filter(this::isMeasured).toList());
                lines(all.stream().filter(i -> !isMeasured(i)).toList());
            }
        }
    }

    private boolean isMeasured(int index) {
        Role role = data.series().get(index).role();
        return role == Role.VALUES || role == Role.LATER_VALUES;
    }

    private void bars(List<Integer> indices) {
        boolean stacked = data.form() == Form.STACKED_BARS;
        out.start("c:barChart").empty("c:barDir", "val", data.form() == Form.COLUMNS ? "col" : "bar");
        out.empty("c:grouping", "val", stacked ? "stacked" : "clustered").empty("c:varyColors", "val", "0");
        indices.forEach(series::bars);
        out.empty("c:gapWidth", "val", "60");
        if (stacked) {
            out.empty("c:overlap", "val", "100");
        }
        axes();
    }

    private void lines(List<Integer> indices) {
        if (indices.isEmpty()) {
            return;
        }
        out.start("c:lineChart").empty("c:grouping", "val", "standard").empty("c:varyColors", "val", "0");
        indices.forEach(series::line);
        out.empty("c:marker", "val", "1");
        axes();
    }

    private void axes() {
        out.empty("c:axId", "val", CATEGORIES).empty("c:axId", "val", VALUES).end();
    }

    private boolean isLevel() {
        return data.form() == Form.BARS || data.form() == Form.STACKED_BARS;
    }

    private void categoryAxis() {
        out.start("c:catAx").empty("c:axId", "val", CATEGORIES);
        out.start("c:scaling").empty("c:orientation", "val", isLevel() ? "maxMin" : "minMax");
        out.end().empty("c:delete", "val", "0").empty("c:axPos", "val", isLevel() ? "l" : "b");
        out.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        ticks("low");
        ChartLook.grid(out);
        out.empty("c:crossAx", "val", VALUES).empty("c:crosses", "val", "autoZero");
        out.empty("c:auto", "val", "0").empty("c:lblAlgn", "val", "ctr").empty("c:lblOffset", "val", "100");
        out.empty("c:noMultiLvlLbl", "val", "1").end();
    }

    private void valueAxis() {
        boolean whole = data.shares() && (isLevel() || data.form() == Form.COLUMNS);
        out.start("c:valAx").empty("c:axId", "val", VALUES).start("c:scaling");
        out.empty("c:orientation", "val", "minMax");
        if (whole) {
            out.empty("c:max", "val", "1").empty("c:min", "val", "0");
        }
        out.end().empty("c:delete", "val", "0").empty("c:axPos", "val", isLevel() ? "b" : "l");
        out.start("c:majorGridlines");
        ChartLook.grid(out);
        out.end();
        out.empty("c:numFmt", "formatCode", data.shares() ? "0%" : "General", "sourceLinked", "0");
        ticks("nextTo");
        ChartLook.grid(out);
        out.empty("c:crossAx", "val", CATEGORIES).empty("c:crosses", "val", isLevel() ? "max" : "autoZero");
        out.empty("c:crossBetween", "val", "between");
        if (whole) {
            out.empty("c:majorUnit", "val", "0.2");
        }
        out.end();
    }

    private void ticks(String labels) {
        out.empty("c:majorTickMark", "val", "out").empty("c:minorTickMark", "val", "none");
        out.empty("c:tickLblPos", "val", labels);
    }
}
