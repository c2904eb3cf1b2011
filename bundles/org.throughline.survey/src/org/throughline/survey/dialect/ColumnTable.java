package org.throughline.survey.dialect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.survey.store.CellColumn;

/** What a dialect read from a file, column by column: a table of a million rows in little memory. */
public final class ColumnTable {
    private final List<Column> columns;
    private final List<CellColumn> cells;
    private final int[] numbers;
    private final List<DroppedRow> dropped;
    private final List<String> notes;

    /**
     * Makes a table.
     *
     * @param columns the columns in the order of the file
     * @param cells the cells of each column
     * @param numbers of each row, as {@link Row#number}; not copied
     * @param dropped the rows below the header that hold no answers, and why
     * @param notes what a consultant must know about the reading
     * @throws IllegalArgumentException where a column has more or fewer cells than there are rows
     */
    public ColumnTable(
            List<Column> columns, List<CellColumn> cells, int[] numbers, List<DroppedRow> dropped, List<String> notes) {
        boolean alike = cells.stream().allMatch(column -> column.size() == numbers.length);
        if (columns.size() != cells.size() || !alike) {
            throw new IllegalArgumentException("columns of " + numbers.length + " cells were expected");
        }
        this.columns = List.copyOf(columns);
        this.cells = List.copyOf(cells);
        this.numbers = numbers;
        this.dropped = List.copyOf(dropped);
        this.notes = List.copyOf(notes);
    }

    /** Returns a table as columns. */
    public static ColumnTable of(Table table) {
        List<CellColumn> cells = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            int at = column;
            cells.add(CellColumn.of(
                    () -> table.rows().stream().map(row -> row.cells().get(at)).iterator()));
        }
        int[] numbers = table.rows().stream().mapToInt(Row::number).toArray();
        return new ColumnTable(table.columns(), cells, numbers, table.dropped(), table.notes());
    }

    /** Returns the columns as rows. */
    public Table toTable() {
        List<Row> rows = new ArrayList<>(numbers.length);
        for (int row = 0; row < numbers.length; row++) {
            int at = row;
            rows.add(new Row(
                    numbers[row], cells.stream().map(column -> column.text(at)).toList()));
        }
        return new Table(columns, rows, dropped, notes);
    }

    /** Returns a table without some rows, each with its reason; their numbers are those of rows of this table. */
    public ColumnTable without(List<DroppedRow> further, List<String> furtherNotes) {
        List<DroppedRow> all = new ArrayList<>(dropped);
        all.addAll(further);
        all.sort(Comparator.comparingInt(DroppedRow::row));
        List<String> told = new ArrayList<>(notes);
        told.addAll(furtherNotes);
        if (further.isEmpty()) {
            return new ColumnTable(columns, cells, numbers, all, told);
        }
        Set<Integer> gone = further.stream().map(DroppedRow::row).collect(Collectors.toSet());
        int[] kept = IntStream.range(0, numbers.length)
                .filter(row -> !gone.contains(numbers[row]))
                .toArray();
        int[] keptNumbers = IntStream.of(kept).map(row -> numbers[row]).toArray();
        List<CellColumn> keptCells =
                cells.stream().map(column -> column.select(kept)).toList();
        return new ColumnTable(columns, keptCells, keptNumbers, all, told);
    }

    /** Returns a table with the cells of one column changed; the same cell must always become the same. */
    public ColumnTable map(int column, UnaryOperator<String> change) {
        List<CellColumn> changed = new ArrayList<>(cells);
        changed.set(column, cells.get(column).map(change));
        return new ColumnTable(columns, changed, numbers, dropped, notes);
    }

    /** Returns a table of the same rows with other columns and further notes. */
    public ColumnTable with(List<Column> others, List<CellColumn> theirCells, List<String> furtherNotes) {
        List<String> told = new ArrayList<>(notes);
        told.addAll(furtherNotes);
        return new ColumnTable(others, theirCells, numbers, dropped, told);
    }

    /** Returns a table with the cells of all columns changed; the same cell must always become the same. */
    public ColumnTable map(UnaryOperator<String> change) {
        return with(columns, cells.stream().map(column -> column.map(change)).toList(), List.of());
    }

    /** Returns the columns in the order of the file. */
    public List<Column> columns() {
        return columns;
    }

    /** Returns the cells of a column. */
    public CellColumn cells(int column) {
        return cells.get(column);
    }

    /** Returns how many rows hold answers. */
    public int rows() {
        return numbers.length;
    }

    /** Returns the number of a row, as {@link Row#number}. */
    public int number(int row) {
        return numbers[row];
    }

    /** Returns the rows below the header that hold no answers, and why. */
    public List<DroppedRow> dropped() {
        return dropped;
    }

    /** Returns what a consultant must know about the reading. */
    public List<String> notes() {
        return notes;
    }
}
