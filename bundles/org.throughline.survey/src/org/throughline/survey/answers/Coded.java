package org.throughline.survey.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.throughline.survey.store.CellColumn;
import org.throughline.survey.store.CodedColumn;
import org.throughline.survey.store.TextColumn;

/** The cells of a column as numbers of values, among which one may be twice and one may be in no row. */
final class Coded {
    private final List<String> values;
    private final CodedColumn column;
    /** The numbers where the column has none; null in both places where all cells are the first value. */
    private final int[] codes;

    private final int rows;

    private Coded(List<String> values, CodedColumn column, int[] codes, int rows) {
        this.values = values;
        this.column = column;
        this.codes = codes;
        this.rows = rows;
    }

    static Coded of(CellColumn cells) {
        return switch (cells) {
            case CodedColumn coded -> new Coded(coded.values(), coded, null, coded.size());
            case TextColumn text -> {
                List<String> values = new ArrayList<>();
                int[] codes = text.numbered(values);
                yield new Coded(values, null, codes, codes.length);
            }
        };
    }

    /** Returns a column that nobody filled. */
    static Coded empty(int rows) {
        return new Coded(List.of(""), null, null, rows);
    }

    int code(int row) {
        if (column != null) {
            return column.code(row);
        }
        return codes == null ? 0 : codes[row];
    }

    int rows() {
        return rows;
    }

    List<String> values() {
        return values;
    }

    /** Returns how many rows have each number. */
    int[] counts() {
        if (column != null) {
            return column.counts();
        }
        int[] counts = new int[values.size()];
        for (int row = 0; row < rows; row++) {
            counts[code(row)]++;
        }
        return counts;
    }

    /**
     * The values that are in a row, sorted.
     *
     * @param values each once
     * @param places where among them the value of each number is; -1 where it is in no row
     */
    record Sorted(List<String> values, int[] places) {}

    Sorted sorted() {
        int[] counts = counts();
        TreeMap<String, Integer> there = new TreeMap<>();
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                there.put(values.get(code), 0);
            }
        }
        List<String> sorted = List.copyOf(there.keySet());
        for (int place = 0; place < sorted.size(); place++) {
            there.put(sorted.get(place), place);
        }
        int[] places = new int[counts.length];
        for (int code = 0; code < counts.length; code++) {
            places[code] = there.getOrDefault(values.get(code), -1);
        }
        return new Sorted(sorted, places);
    }
}
