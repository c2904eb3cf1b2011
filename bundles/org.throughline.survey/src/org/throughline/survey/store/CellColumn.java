package org.throughline.survey.store;

import java.util.function.UnaryOperator;

/** The cells of one column, a million of them in little memory. Nobody can change them. */
public sealed interface CellColumn permits CodedColumn, TextColumn {
    /** Returns the number of rows. */
    int size();

    /** Returns a cell; empty where nothing was answered. */
    String text(int row);

    /** Returns a column of some of the rows, in the order named. */
    CellColumn select(int[] rows);

    /** Returns a column whose cells are made from those of this one; the same cell must always give the same. */
    CellColumn map(UnaryOperator<String> change);

    /** Returns a column of cells. */
    static CellColumn of(Iterable<String> cells) {
        ColumnBuilder builder = new ColumnBuilder();
        cells.forEach(builder::add);
        return builder.build();
    }
}
