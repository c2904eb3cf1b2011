package org.throughline.survey.store;

import java.util.List;
import java.util.function.UnaryOperator;

/** A column of few different values: each cell is a number in one or two bytes, the value's place in a list. */
public final class CodedColumn implements CellColumn {
    /** The most values that a column can have. */
    public static final int MOST_VALUES = 1 << Character.SIZE;

    private static final int NARROW = 1 << Byte.SIZE;
    private static final int LOW = NARROW - 1;

    private final List<String> values;
    /** The codes where one byte holds them; null where it does not. */
    private final byte[] narrow;

    private final char[] wide;
    /** How many rows hold each of the values, once somebody asked. */
    private volatile int[] counts;

    CodedColumn(List<String> values, byte[] narrow, char[] wide) {
        this.values = List.copyOf(values);
        this.narrow = narrow;
        this.wide = wide;
    }

    /** Returns the values, among which one may be twice and one may be in no row. */
    public List<String> values() {
        return values;
    }

    /** Returns the place of a row's cell among the values. */
    public int code(int row) {
        return narrow != null ? narrow[row] & LOW : wide[row];
    }

    @Override
    public int size() {
        return narrow != null ? narrow.length : wide.length;
    }

    @Override
    public String text(int row) {
        return values.get(code(row));
    }

    /** Returns how many rows hold each of the values. */
    public int[] counts() {
        if (counts == null) {
            counts = count();
        }
        return counts.clone();
    }

    private int[] count() {
        int[] counted = new int[values.size()];
        int size = size();
        for (int row = 0; row < size; row++) {
            counted[code(row)]++;
        }
        return counted;
    }

    @Override
    public CellColumn select(int[] rows) {
        byte[] few = narrow == null ? null : new byte[rows.length];
        char[] many = narrow == null ? new char[rows.length] : null;
        for (int i = 0; i < rows.length; i++) {
            if (few != null) {
                few[i] = narrow[rows[i]];
            } else {
                many[i] = wide[rows[i]];
            }
        }
        return new CodedColumn(values, few, many);
    }

    @Override
    public CellColumn map(UnaryOperator<String> change) {
        CodedColumn changed = new CodedColumn(values.stream().map(change).toList(), narrow, wide);
        changed.counts = counts;
        return changed;
    }

    /** Returns whether codes fit into one byte. */
    static boolean isNarrow(int values) {
        return values <= NARROW;
    }
}
