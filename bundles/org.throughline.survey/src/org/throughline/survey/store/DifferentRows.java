package org.throughline.survey.store;

import java.util.Arrays;

/** Finds rows whose cell was there before, with a few bytes a row. */
public final class DifferentRows {
    private static final int NONE = -1;
    private static final int FACTOR = 31;
    private static final int SPREAD = 0x9E3779B9;

    private DifferentRows() {}

    /** A row whose cell was there before. */
    @FunctionalInterface
    public interface Repeated {
        /** Takes a row and the first one with the same cell. */
        void row(int row, int first);
    }

    /** Tells of all rows, from the first on, whose cell an earlier row has. */
    public static void find(CellColumn cells, Repeated repeated) {
        switch (cells) {
            case CodedColumn few -> find(few, repeated);
            case TextColumn many -> find(many, repeated);
        }
    }

    private static void find(CodedColumn cells, Repeated repeated) {
        int[] seen = new int[cells.values().size()];
        Arrays.fill(seen, NONE);
        int size = cells.size();
        for (int row = 0; row < size; row++) {
            int code = cells.code(row);
            if (seen[code] == NONE) {
                seen[code] = row;
            } else {
                repeated.row(row, seen[code]);
            }
        }
    }

    /** Each slot holds a row and, so that few cells must be compared, a byte of its hash. */
    private static void find(TextColumn cells, Repeated repeated) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(cells.size() + (cells.size() >> 1) + 1);
        int[] slots = new int[1 << bits];
        byte[] tags = new byte[slots.length];
        int[] at = new int[1];
        cells.read(0, cells.size(), (bytes, offset, length) -> {
            int row = at[0]++;
            int hash = hash(bytes, offset, length);
            byte tag = (byte) hash;
            int slot = hash >>> Integer.SIZE - bits;
            while (slots[slot] != 0 && (tags[slot] != tag || !cells.holds(slots[slot] - 1, bytes, offset, length))) {
                slot = slot + 1 & slots.length - 1;
            }
            if (slots[slot] == 0) {
                slots[slot] = row + 1;
                tags[slot] = tag;
            } else {
                repeated.row(row, slots[slot] - 1);
            }
        });
    }

    private static int hash(byte[] bytes, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = FACTOR * hash + bytes[i];
        }
        return hash * SPREAD;
    }
}
