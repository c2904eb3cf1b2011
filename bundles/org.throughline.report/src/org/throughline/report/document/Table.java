package org.throughline.report.document;

import java.util.Arrays;
import java.util.List;

/**
 * A table with a caption. The first cell of each row names the row.
 *
 * @param rows as many cells each as there are columns
 */
public record Table(Text caption, List<Column> columns, List<List<Cell>> rows, Label label) implements Captioned {
    /** Keeps copies of the lists and checks that every row fits the columns. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.size() + " cells, the table " + columns.size() + " columns");
            }
        }
    }

    /** Makes a table to which no text refers. */
    public Table(Text caption, List<Column> columns, List<List<Cell>> rows) {
        this(caption, columns, rows, Label.NONE);
    }

    @Override
    public String kind() {
        return "Table";
    }

    @Override
    public Table labelled(Label other) {
        return new Table(caption, columns, rows, other);
    }

    /** Where the text of a column stands. */
    public enum Alignment {
        /** At the side where reading begins. */
        START,
        /** At the side where reading ends, as numbers do. */
        END
    }

    /** A column with its heading. */
    public record Column(Text heading, Alignment alignment) {
        /** Makes a column of text under the report's own words. */
        public static Column text(String heading) {
            return new Column(Text.of(heading), Alignment.START);
        }

        /** Makes a column of numbers under the report's own words. */
        public static Column numbers(String heading) {
            return numbers(Text.of(heading));
        }

        /** Makes a column of numbers. */
        public static Column numbers(Text heading) {
            return new Column(heading, Alignment.END);
        }
    }

    /**
     * A cell.
     *
     * @param lines its text; what follows the first line explains it
     */
    public record Cell(List<Text> lines) {
        /** Keeps a copy of the list. */
        public Cell {
            lines = List.copyOf(lines);
        }

        /** Makes a cell of lines. */
        public static Cell of(Text... lines) {
            return new Cell(Arrays.stream(lines).filter(line -> !line.isEmpty()).toList());
        }

        /** Makes a cell of the report's own words. */
        public static Cell of(String words) {
            return of(Text.of(words));
        }
    }
}
