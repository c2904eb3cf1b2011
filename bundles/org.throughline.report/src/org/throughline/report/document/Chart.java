package org.throughline.report.document;

import org.throughline.chart.Picture;

/**
 * A chart, as drawn and as numbers. It is numbered among the figures.
 *
 * @param picture the drawing; its description tells those who cannot see it what it shows
 * @param data the same numbers, for formats that hold charts which their readers may edit
 */
public record Chart(Picture picture, ChartData data, Text caption, Label label) implements Captioned {
    /** Makes a chart to which no text refers. */
    public Chart(Picture picture, ChartData data, Text caption) {
        this(picture, data, caption, Label.NONE);
    }

    @Override
    public String kind() {
        return Figure.KIND;
    }

    @Override
    public Chart labelled(Label other) {
        return new Chart(picture, data, caption, other);
    }
}
