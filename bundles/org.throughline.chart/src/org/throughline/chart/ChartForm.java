package org.throughline.chart;

/** What a chart looks like. */
public enum ChartForm {
    /** Around the median. */
    RUN,
    /** Against control limits. */
    CONTROL,
    /** Bars with intervals. */
    BARS,
    /** Diverging bars of all answers. */
    LIKERT,
    /** Events per unit of exposure against control limits. */
    U,
    /** Events in equal periods against control limits. */
    C
}
