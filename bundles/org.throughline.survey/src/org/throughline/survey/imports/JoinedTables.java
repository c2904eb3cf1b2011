package org.throughline.survey.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.DroppedRow;
import org.throughline.survey.store.CellColumn;

/** Several parts of one export, with the same columns in any order, as one table. */
final class JoinedTables {
    private ColumnTable all;
    private int rows;

    private JoinedTables(ColumnTable first) {
        this.all = first;
        this.rows = last(first);
    }

    /**
     * Joins tables; rows are counted on through all files.
     *
     * @param files where each table is from
     * @throws RefusedInputException where one has other columns than the first
     */
    static ColumnTable of(List<Path> files, List<ColumnTable> tables) throws RefusedInputException {
        JoinedTables joined = new JoinedTables(tables.getFirst());
        for (int i = 1; i < tables.size(); i++) {
            joined.add(files.get(0), files.get(i), tables.get(i));
        }
        return joined.all;
    }

    private void add(Path first, Path file, ColumnTable part) throws RefusedInputException {
        int[] places = places(first, file, part);
        List<Column> columns = new ArrayList<>();
        List<CellColumn> cells = new ArrayList<>();
        for (int column = 0; column < places.length; column++) {
            columns.add(joined(all.columns().get(column), part.columns().get(places[column])));
            CellColumn before = all.cells(column);
            CellColumn added = part.cells(places[column]);
            cells.add(CellColumn.of(() -> IntStream.range(0, before.size() + added.size())
                    .mapToObj(row -> row < before.size() ? before.text(row) : added.text(row - before.size()))
                    .iterator()));
        }
        int[] numbers = new int[all.rows() + part.rows()];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = row < all.rows() ? all.number(row) : rows + part.number(row - all.rows());
        }
        List<DroppedRow> dropped = new ArrayList<>(all.dropped());
        part.dropped().forEach(row -> dropped.add(new DroppedRow(rows + row.row(), row.reason())));
        List<String> notes = new ArrayList<>(all.notes());
        part.notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
        notes.add("rows are counted on through all files: row 1 of " + file.getFileName() + " is row " + (rows + 1));
        rows += last(part);
        all = new ColumnTable(columns, cells, numbers, dropped, notes);
    }

    private int[] places(Path first, Path file, ColumnTable part) throws RefusedInputException {
        Map<String, Integer> byName = new HashMap<>();
        for (int column = 0; column < part.columns().size(); column++) {
            byName.put(part.columns().get(column).name(), column);
        }
        for (Column column : all.columns()) {
            if (!byName.containsKey(column.name())) {
                throw refused(first, file, "has no column " + column.name());
            }
        }
        if (byName.size() != all.columns().size()) {
            throw refused(
                    first,
                    file,
                    "has " + byName.size() + " columns and not " + all.columns().size());
        }
        return all.columns().stream()
                .mapToInt(column -> byName.get(column.name()))
                .toArray();
    }

    private static RefusedInputException refused(Path first, Path file, String what) {
        return new RefusedInputException(
                file, 1, "this is no part of " + first.getFileName() + ": it " + what + "; import it on its own");
    }

    private static Column joined(Column one, Column other) {
        Map<String, Column.Option> options = new LinkedHashMap<>();
        one.options().forEach(option -> options.put(option.code(), option));
        other.options().forEach(option -> options.putIfAbsent(option.code(), option));
        return new Column(one.name(), one.text(), one.kind(), one.asks(), List.copyOf(options.values()));
    }

    private static int last(ColumnTable table) {
        int dropped = table.dropped().stream().mapToInt(DroppedRow::row).max().orElse(0);
        return Math.max(dropped, table.rows() == 0 ? 0 : table.number(table.rows() - 1));
    }
}
