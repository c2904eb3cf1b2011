package org.throughline.stats.chart;

/**
 * A rule that points of a chart break.
 *
 * @param first the first of the points, counted from 0
 * @param last the last of them, at which the chart signals
 */
public record Signal(Rule rule, int first, int last) {}
