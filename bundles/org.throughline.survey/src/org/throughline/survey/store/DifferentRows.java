package org.throughline.survey.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds rows whose cell was there before, with a few bytes a row. */
public final class DifferentRows {
    private static final int NONE = -1;
    private static final int LOW = 0xFF;
    private static final int SPREAD = 0x9E3779B9;

    private DifferentRows() {}

    private record Repeat(int row, int first) {}

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

    /** Cells are shared out by their hashes, so that the same cell is always looked at by the same thread. */
    private static void find(TextColumn cells, Repeated repeated) {
        int parts = Runtime.getRuntime().availableProcessors();
        int[] hashes = new int[cells.size()];
        IntStream.range(0, parts).parallel().forEach(part -> hash(cells, part, parts, hashes));
        IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> repeats(cells, hashes, part, parts))
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Repeat::row))
                .forEachOrdered(one -> repeated.row(one.row(), one.first()));
    }

    private static void hash(TextColumn cells, int part, int parts, int[] hashes) {
        int from = (int) ((long) hashes.length * part / parts);
        int to = (int) ((long) hashes.length * (part + 1) / parts);
        int[] row = {from};
        cells.read(
                from,
                to,
                (bytes, offset, length) -> hashes[row[0]++] = PartBuilder.hash(bytes, offset, length) * SPREAD);
    }

    /** Each slot holds a row, counted from 1. */
    private static List<Repeat> repeats(TextColumn cells, int[] hashes, int part, int parts) {
        int rows = 0;
        for (int hash : hashes) {
            rows += isOf(hash, part, parts) ? 1 : 0;
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(rows + (rows >> 1) + 1);
        int[] slots = new int[1 << bits];
        List<Repeat> repeats = new ArrayList<>();
        for (int row = 0; row < hashes.length; row++) {
            int hash = hashes[row];
            if (isOf(hash, part, parts)) {
                int slot = hash >>> Integer.SIZE - bits;
                while (slots[slot] != 0 && (hashes[slots[slot] - 1] != hash || !cells.isSame(slots[slot] - 1, row))) {
                    slot = slot + 1 & slots.length - 1;
                }
                if (slots[slot] == 0) {
                    slots[slot] = row + 1;
                } else {
                    repeats.add(new Repeat(row, slots[slot] - 1));
                }
            }
        }
        return repeats;
    }

    private static boolean isOf(int hash, int part, int parts) {
        return (hash & LOW) % parts == part;
    }
}
