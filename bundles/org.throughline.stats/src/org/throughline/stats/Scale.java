package org.throughline.stats;

import java.util.Arrays;

/**
 * How well the items of a scale measure one thing.
 *
 * @param alpha Cronbach's alpha (KR-20 where all items are 0 or 1), at most 1 and negative where items work against
 *     each other; not a number where it cannot be computed
 * @param items the number of items
 * @param n the respondents who answered all of them
 */
public record Scale(double alpha, int items, int n) {
    private static final int FEWEST_ITEMS = 3;
    private static final int FEWEST_RESPONDENTS = 30;

    /**
     * Computes alpha from the sums and variances of the items. Source: Cronbach, Psychometrika 1951;16:297-334.
     *
     * @param answers a row a respondent, an item a column; a row with a cell that is not a number is left out
     * @throws IllegalArgumentException where rows have different numbers of items
     */
    public static Scale of(double[][] answers) {
        int items = answers.length == 0 ? 0 : answers[0].length;
        double[][] complete = Arrays.stream(answers)
                .filter(row -> {
                    if (row.length != items) {
                        throw new IllegalArgumentException(items + " items were expected, not " + row.length);
                    }
                    return Arrays.stream(row).noneMatch(Double::isNaN);
                })
                .toArray(double[][]::new);
        double ofItems = 0;
        for (int item = 0; item < items; item++) {
            int column = item;
            ofItems += variance(
                    Arrays.stream(complete).mapToDouble(row -> row[column]).toArray());
        }
        double ofSums = variance(Arrays.stream(complete)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray());
        double alpha = items < 2 || !(ofSums > 0) ? Double.NaN : items / (items - 1.0) * (1 - ofItems / ofSums);
        return new Scale(alpha, items, complete.length);
    }

    /** Returns whether it is too small to say much: fewer than three items, or fewer than 30 respondents. */
    public boolean isSmall() {
        return items < FEWEST_ITEMS || n < FEWEST_RESPONDENTS;
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
    }
}
