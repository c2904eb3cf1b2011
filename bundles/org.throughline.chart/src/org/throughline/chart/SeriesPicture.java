package org.throughline.chart;

import org.throughline.chart.internal.SeriesDrawing;
import org.throughline.survey.time.SeriesChart;

/** Draws a run chart or a control chart, with its legend and, in words, its changes, broken rules and gaps. */
public final class SeriesPicture {
    private SeriesPicture() {}

    /** Returns the chart as drawn; one without points says what is missing. */
    public static Picture of(SeriesChart chart) {
        return new SeriesDrawing(chart).picture();
    }
}
