package org.throughline.chart;

/** The colours of a chart. */
public enum Theme {
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK
}
