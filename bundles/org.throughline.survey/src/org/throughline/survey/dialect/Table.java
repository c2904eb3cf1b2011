package org.throughline.survey.dialect;

import java.util.List;

/**
 * What a dialect read from a file.
 *
 * @param columns the columns in the order of the file
 * @param rows the rows that hold answers
 * @param dropped the rows below the header that hold none, and why
 * @param notes what a consultant must know about the reading, such as a guessed separator
 */
public record Table(List<Column> columns, List<Row> rows, List<DroppedRow> dropped, List<String> notes) {
    /**
     * Keeps copies that nobody can change.
     *
     * @throws IllegalArgumentException where a row has more or fewer cells than there are columns
     */
    public Table {
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("row " + row.number() + " has "
                        + row.cells().size() + " cells and " + columns.size() + " columns");
            }
        }
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        dropped = List.copyOf(dropped);
        notes = List.copyOf(notes);
    }
}
