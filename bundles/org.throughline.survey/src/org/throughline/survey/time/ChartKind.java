package org.throughline.survey.time;

/** How a series is read. */
public enum ChartKind {
    /** Around the median, by the rules of Anhøj. */
    RUN,
    /** Against control limits. */
    CONTROL
}
