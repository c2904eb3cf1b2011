package org.throughline.survey.analysis;

import java.util.Arrays;

/**
 * Answers that are numbers, in two figures that name no single answer.
 *
 * @param mean their mean
 * @param median the middle one, or the mean of the two in the middle
 */
public record Numbers(double mean, double median) {
    /** Returns the figures of at least one number. */
    static Numbers of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Numbers(Arrays.stream(values).average().orElseThrow(), median);
    }
}
