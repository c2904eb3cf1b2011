package org.throughline.chart.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a workbook.
 *
 * @param title what it shows, above the columns; empty for none
 * @param rows one cell a column: a {@link String}, a {@link Number}, a {@link Formatted} number, {@link Words}, a
 *     {@link Link}, or null where there is nothing
 */
public record Sheet(String name, String title, List<String> columns, List<List<Object>> rows) {
    /** Keeps the rows. */
    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().<List<Object>>map(ArrayList::new).toList();
    }

    /**
     * A number that is shown in a way of its own.
     *
     * @param format as spreadsheet programs write it, such as {@code 0%}
     */
    public record Formatted(double value, String format) {
        /** Shows a number with four decimals where it has any; the cell holds all of them. */
        public static Formatted readable(double value) {
            return new Formatted(value, value == Math.rint(value) ? "0" : "0.0000");
        }
    }

    /** Words of our own that are written as they are, such as {@code +2.8 to +21.5}; nothing that anybody entered. */
    public record Words(String words) {}

    /** The name of another sheet of the workbook, which it leads to. */
    public record Link(String sheet) {}
}
