package org.throughline.chart.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a workbook.
 *
 * @param title what it shows, above the columns; empty for none
 * @param rows one cell a column: a {@link String}, a {@link Number}, a {@link Formatted} number, or null where there is
 *     nothing
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
    public record Formatted(double value, String format) {}
}
