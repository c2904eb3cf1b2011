package org.throughline.survey.store;

/**
 * The cells of some rows that follow one another: codes and values where the values are few, UTF-8 text where they are
 * many.
 */
public sealed interface ColumnPart {
    /** Returns the number of rows. */
    int size();

    /**
     * Cells of few values.
     *
     * @param codes the place of each cell among the values; only the first {@code size} are cells
     */
    record Coded(int size, char[] codes, String[] values) implements ColumnPart {}

    /**
     * Cells of many values.
     *
     * @param bytes the cells in UTF-8, one after another
     * @param ends where each cell ends among the bytes; only the first {@code size} are cells
     */
    record Text(int size, byte[] bytes, int[] ends) implements ColumnPart {
        /** Returns where a cell begins. */
        int start(int row) {
            return row == 0 ? 0 : ends[row - 1];
        }
    }
}
