package org.throughline.stats;

/**
 * What a significance test says.
 *
 * @param name the test in words
 * @param statistic its statistic; not a number where the test has none
 * @param p the two-sided p-value, 0 to 1
 */
public record TestResult(String name, double statistic, double p) {}
