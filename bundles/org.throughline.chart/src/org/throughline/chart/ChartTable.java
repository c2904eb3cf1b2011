package org.throughline.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * What a chart shows, as rows.
 *
 * @param rows one cell a column: a {@link String}, a {@link Number}, or null where there is nothing
 */
public record ChartTable(String name, List<String> columns, List<List<Object>> rows) {
    /** Keeps the rows. */
    public ChartTable {
        columns = List.copyOf(columns);
        rows = rows.stream().<List<Object>>map(ArrayList::new).toList();
    }
}
