package org.throughline.report.internal.html;

import org.throughline.report.document.Chart;
import org.throughline.report.document.Figure;

/** Writes pictures to a page, each medium in its own way. */
public interface Pictures {
    /** Writes a figure with its caption. */
    void write(Figure figure);

    /** Writes a chart with its caption. */
    void write(Chart chart);
}
