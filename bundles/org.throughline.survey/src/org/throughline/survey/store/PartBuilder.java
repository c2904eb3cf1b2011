package org.throughline.survey.store;

import java.util.Arrays;

/** Collects the cells of some rows, given as UTF-8, without an object a cell. */
public final class PartBuilder {
    /** With more values than this, text takes less than codes and a list of values. */
    private static final int MOST_VALUES = 1 << 11;

    private static final int FIRST_ROWS = 1 << 10;
    private static final int FACTOR = 31;

    private final ValueTable values = new ValueTable();
    private char[] codes = new char[FIRST_ROWS];
    private TextBuilder text;
    private int size;

    /**
     * Begins a part.
     *
     * @param wide whether many values are expected, as in the part before
     */
    public PartBuilder(boolean wide) {
        text = wide ? new TextBuilder() : null;
    }

    /** Returns the hash of a text. */
    public static int hash(byte[] text, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = hash(hash, text[i]);
        }
        return hash;
    }

    /** Returns the hash of a text with one more byte, from 0 for the empty one. */
    public static int hash(int hash, byte next) {
        return FACTOR * hash + next;
    }

    /**
     * Adds a cell.
     *
     * @param hash that of the cell, as {@link #hash(int, byte)} makes it
     */
    public void add(byte[] buffer, int offset, int length, int hash) {
        if (text != null) {
            text.add(buffer, offset, length);
        } else {
            int code = values.code(buffer, offset, length, hash);
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, 2 * size);
            }
            codes[size] = (char) code;
            if (code >= MOST_VALUES) {
                widen();
            }
        }
        size++;
    }

    private void widen() {
        text = new TextBuilder();
        for (int row = 0; row <= size; row++) {
            values.copy(codes[row], text);
        }
    }

    /** Takes the cell that was added last away again. */
    public void removeLast() {
        size--;
        if (text != null) {
            text.removeLast();
        }
    }

    /** Returns the number of cells. */
    public int size() {
        return size;
    }

    /** Returns the cells; nothing more may be added then. */
    public ColumnPart build() {
        return text != null ? text.build() : new ColumnPart.Coded(size, codes, values.strings());
    }
}
