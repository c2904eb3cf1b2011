package org.throughline.survey.store;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

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

    /** Returns the cells, of few different ones each once. */
    default Iterable<String> different() {
        if (this instanceof CodedColumn few) {
            int[] counts = few.counts();
            return () -> IntStream.range(0, counts.length)
                    .filter(code -> counts[code] > 0)
                    .mapToObj(few.values()::get)
                    .iterator();
        }
        return () -> IntStream.range(0, size()).mapToObj(this::text).iterator();
    }

    /** Returns whether all cells are as they shall be; the same cell must always be judged the same. */
    default boolean all(Predicate<String> which) {
        for (String cell : different()) {
            if (!which.test(cell)) {
                return false;
            }
        }
        return true;
    }

    /** Returns a column of cells. */
    static CellColumn of(Iterable<String> cells) {
        ColumnBuilder builder = new ColumnBuilder();
        cells.forEach(builder::add);
        return builder.build();
    }
}
