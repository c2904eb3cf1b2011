package org.throughline.survey.imports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.DroppedRow;
import org.throughline.survey.store.CellColumn;
import org.throughline.survey.store.CodedColumn;
import org.throughline.survey.store.DifferentRows;
import org.throughline.survey.store.TextColumn;

/** Who answered: the ids of the respondents, and the rows that are kept since each of them counts once. */
final class Respondents {
    private final CellColumn ids;
    /** The rows of the table that are kept; null where all are. */
    private final int[] rows;

    private final List<DroppedRow> dropped = new ArrayList<>();
    private final int nameless;

    /**
     * Looks at a table.
     *
     * @param column the column that tells respondents apart; -1 where there is none
     */
    Respondents(ColumnTable table, int column) {
        int[] missing = new int[1];
        CellColumn all = column >= 0 && isPlain(table.cells(column))
                ? table.cells(column)
                : CellColumn.of(() -> named(table, column, missing));
        nameless = missing[0];
        BitSet repeated = new BitSet();
        DifferentRows.find(all, (row, first) -> {
            repeated.set(row);
            dropped.add(new DroppedRow(
                    table.number(row), "the respondent of row " + table.number(first) + " again; the first was kept"));
        });
        rows = repeated.isEmpty()
                ? null
                : IntStream.range(0, table.rows())
                        .filter(row -> !repeated.get(row))
                        .toArray();
        ids = kept(all);
    }

    private static Iterator<String> named(ColumnTable table, int column, int[] missing) {
        return IntStream.range(0, table.rows())
                .mapToObj(row -> {
                    String id = column < 0 ? "" : table.cells(column).text(row).strip();
                    missing[0] += id.isEmpty() ? 1 : 0;
                    return id.isEmpty() ? "row " + table.number(row) : id;
                })
                .iterator();
    }

    /** Returns whether all cells are ids as they are: filled, and without blanks around them. */
    private static boolean isPlain(CellColumn cells) {
        boolean[] plain = {true};
        switch (cells) {
            case CodedColumn few -> plain[0] = few.values().stream().allMatch(Respondents::isPlain);
            case TextColumn many ->
                many.read(
                        0,
                        many.size(),
                        (bytes, offset, length) -> plain[0] &=
                                length > 0 && isVisible(bytes[offset]) && isVisible(bytes[offset + length - 1]));
        }
        return plain[0];
    }

    private static boolean isPlain(String id) {
        return !id.isEmpty() && id.equals(id.strip());
    }

    private static boolean isVisible(byte sign) {
        return sign > ' ';
    }

    /** Returns the ids of those who are kept. */
    CellColumn ids() {
        return ids;
    }

    /** Returns the cells of those who are kept. */
    CellColumn kept(CellColumn all) {
        return rows == null ? all : all.select(rows);
    }

    /** Returns the row of the table that is the given one of those kept. */
    int row(int kept) {
        return rows == null ? kept : rows[kept];
    }

    /** Returns the rows whose respondent was there before. */
    List<DroppedRow> dropped() {
        return dropped;
    }

    /** Returns how many respondents have no id in the file, those dropped too. */
    int nameless() {
        return nameless;
    }
}
