package org.throughline.survey.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A column of many different values, kept as UTF-8 text. */
public final class TextColumn implements CellColumn {
    private static final int PART_BYTES = 1 << 20;

    private final ColumnPart.Text[] parts;
    /** The first row of each part, and the number of rows behind them. */
    private final int[] starts;

    TextColumn(List<ColumnPart.Text> parts) {
        this.parts = parts.toArray(ColumnPart.Text[]::new);
        starts = new int[parts.size() + 1];
        for (int i = 0; i < this.parts.length; i++) {
            starts[i + 1] = starts[i] + this.parts[i].size();
        }
    }

    /** Receives the bytes of a cell. */
    @FunctionalInterface
    public interface Reader {
        /** Takes the UTF-8 bytes from offset on; they must not be changed. */
        void cell(byte[] bytes, int offset, int length);
    }

    @Override
    public int size() {
        return starts[parts.length];
    }

    @Override
    public String text(int row) {
        int place = place(row);
        ColumnPart.Text part = parts[place];
        int start = part.start(row - starts[place]);
        int end = part.ends()[row - starts[place]];
        return new String(part.bytes(), start, end - start, StandardCharsets.UTF_8);
    }

    /** Returns the part that holds a row. */
    private int place(int row) {
        int found = Arrays.binarySearch(starts, row);
        int place = found >= 0 ? found : -found - 2;
        while (starts[place + 1] == row) {
            place++;
        }
        return place;
    }

    /** Hands over the cells of some rows that follow one another, in their order. */
    public void read(int from, int to, Reader reader) {
        int place = from < to ? place(from) : 0;
        for (int row = from; row < to; place++) {
            ColumnPart.Text part = parts[place];
            int end = Math.min(to, starts[place + 1]);
            for (; row < end; row++) {
                int start = part.start(row - starts[place]);
                reader.cell(part.bytes(), start, part.ends()[row - starts[place]] - start);
            }
        }
    }

    /** Returns whether two cells are the same. */
    boolean isSame(int row, int other) {
        int place = place(row);
        int otherPlace = place(other);
        ColumnPart.Text part = parts[place];
        ColumnPart.Text otherPart = parts[otherPlace];
        int local = row - starts[place];
        int otherLocal = other - starts[otherPlace];
        return Arrays.equals(
                part.bytes(),
                part.start(local),
                part.ends()[local],
                otherPart.bytes(),
                otherPart.start(otherLocal),
                otherPart.ends()[otherLocal]);
    }

    /** Returns numbers of the cells, the same for the same cell, and puts the values into a list by these numbers. */
    public int[] numbered(List<String> values) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] codes = new int[size()];
        for (int row = 0; row < codes.length; row++) {
            String cell = text(row);
            Integer known = numbers.putIfAbsent(cell, values.size());
            codes[row] = known == null ? values.size() : known;
            if (known == null) {
                values.add(cell);
            }
        }
        return codes;
    }

    @Override
    public CellColumn select(int[] rows) {
        ColumnBuilder builder = new ColumnBuilder();
        TextBuilder text = new TextBuilder();
        for (int row : rows) {
            read(row, row + 1, text::add);
            if (text.length() > PART_BYTES) {
                builder.add(text.build());
                text = new TextBuilder();
            }
        }
        builder.add(text.build());
        return builder.build();
    }

    @Override
    public CellColumn map(UnaryOperator<String> change) {
        ColumnBuilder builder = new ColumnBuilder();
        int size = size();
        for (int row = 0; row < size; row++) {
            builder.add(change.apply(text(row)));
        }
        return builder.build();
    }
}
