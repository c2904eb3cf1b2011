package org.throughline.survey.internal.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.throughline.survey.store.ColumnPart;
import org.throughline.survey.store.PartBuilder;

/** Puts records into columns. Records that are blank or have another number of cells are named and not kept. */
final class RecordColumns {
    private final PartBuilder[] columns;
    private final int skipped;
    private final List<Odd> odd = new ArrayList<>();
    private int records;
    private int cells;
    private boolean filled;
    private int line;

    /**
     * Begins.
     *
     * @param columns where the cells go
     * @param skipped how many records are passed over first
     */
    RecordColumns(PartBuilder[] columns, int skipped) {
        this.columns = columns;
        this.skipped = skipped;
    }

    /**
     * A record that was not kept.
     *
     * @param record its place, from 0
     * @param line the line it begins in, from 1
     * @param cells the number of its cells; 0 where it is blank
     */
    record Odd(int record, int line, int cells) {}

    /** Begins a record. */
    void begin(int startingLine) {
        line = startingLine;
        cells = 0;
        filled = false;
    }

    /**
     * Adds a cell to the record.
     *
     * @param text the cell in UTF-8, from offset on
     * @param hash as {@link PartBuilder#add} wants it
     */
    void cell(byte[] text, int offset, int length, int hash) {
        if (cells < columns.length) {
            columns[cells].add(text, offset, length, hash);
        }
        cells++;
        filled = filled || length > 0 && isFilled(text, offset, length);
    }

    private static boolean isFilled(byte[] text, int offset, int length) {
        boolean plain = text[offset] > ' ';
        return plain || !new String(text, offset, length, StandardCharsets.UTF_8).isBlank();
    }

    /** Ends a record; returns whether it is kept. */
    boolean end() {
        boolean asked = records >= skipped;
        boolean kept = asked && filled && cells == columns.length;
        if (!kept) {
            for (int i = 0; i < Math.min(cells, columns.length); i++) {
                columns[i].removeLast();
            }
            if (asked) {
                odd.add(new Odd(records, line, filled ? cells : 0));
            }
        }
        records++;
        return kept;
    }

    /** Returns how many cells the record has so far. */
    int cells() {
        return cells;
    }

    /** Returns how many records there were, those passed over too. */
    int records() {
        return records;
    }

    /** Returns the line that the record begun last begins in; 0 where there was none. */
    int line() {
        return line;
    }

    List<Odd> odd() {
        return odd;
    }

    /** Returns the columns; nothing more may be added then. */
    ColumnPart[] build() {
        ColumnPart[] parts = new ColumnPart[columns.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = columns[i].build();
        }
        return parts;
    }
}
