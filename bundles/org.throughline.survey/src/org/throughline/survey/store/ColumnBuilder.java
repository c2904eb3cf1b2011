package org.throughline.survey.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts a column together from parts: as codes while its values are few, as text from then on. */
public final class ColumnBuilder {
    private static final int PART_ROWS = 1 << 15;
    private static final int UNSEEN = -1;

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> values = new ArrayList<>();
    /** The codes of the parts as byte[] or char[]; empty once the column is text. */
    private final List<Object> coded = new ArrayList<>();

    private final List<ColumnPart.Text> texts = new ArrayList<>();
    private boolean wide;
    private PartBuilder single;

    /** Adds one cell. */
    public void add(String cell) {
        if (single == null) {
            single = new PartBuilder(wide);
        }
        byte[] text = cell.getBytes(StandardCharsets.UTF_8);
        single.add(text, 0, text.length, PartBuilder.hash(text, 0, text.length));
        if (single.size() >= PART_ROWS) {
            flush();
        }
    }

    private void flush() {
        if (single != null) {
            ColumnPart part = single.build();
            single = null;
            add(part);
        }
    }

    /** Adds the cells of the rows that follow. */
    public void add(ColumnPart part) {
        flush();
        switch (part) {
            case ColumnPart.Text text -> {
                widen();
                texts.add(text);
            }
            case ColumnPart.Coded few when wide -> texts.add(text(few));
            case ColumnPart.Coded few -> addCodes(few);
        }
    }

    /** Returns whether the values are so many that the column is kept as text. */
    public boolean isWide() {
        return wide;
    }

    private void addCodes(ColumnPart.Coded part) {
        int[] codesOfValues = new int[part.values().length];
        Arrays.fill(codesOfValues, UNSEEN);
        char[] own = part.codes();
        char[] all = new char[part.size()];
        for (int row = 0; row < all.length; row++) {
            int code = codesOfValues[own[row]];
            if (code == UNSEEN) {
                code = code(part.values()[own[row]]);
                codesOfValues[own[row]] = code;
            }
            all[row] = (char) code;
        }
        if (values.size() > CodedColumn.MOST_VALUES) {
            values.subList(CodedColumn.MOST_VALUES, values.size()).clear();
            widen();
            texts.add(text(part));
        } else {
            coded.add(CodedColumn.isNarrow(values.size()) ? narrow(all) : all);
        }
    }

    private int code(String value) {
        Integer known = codes.putIfAbsent(value, values.size());
        if (known == null) {
            values.add(value);
            return values.size() - 1;
        }
        return known;
    }

    private static byte[] narrow(char[] codes) {
        byte[] narrow = new byte[codes.length];
        for (int row = 0; row < codes.length; row++) {
            narrow[row] = (byte) codes[row];
        }
        return narrow;
    }

    private void widen() {
        if (!wide) {
            wide = true;
            coded.forEach(part -> texts.add(text(new ColumnPart.Coded(length(part), wideCodes(part), list()))));
            coded.clear();
            codes.clear();
            values.clear();
        }
    }

    private String[] list() {
        return values.toArray(String[]::new);
    }

    private static ColumnPart.Text text(ColumnPart.Coded part) {
        byte[][] cells = Arrays.stream(part.values())
                .map(value -> value.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        TextBuilder text = new TextBuilder();
        for (int row = 0; row < part.size(); row++) {
            text.add(cells[part.codes()[row]]);
        }
        return text.build();
    }

    private static int length(Object codes) {
        return codes instanceof byte[] narrow ? narrow.length : ((char[]) codes).length;
    }

    private static char[] wideCodes(Object codes) {
        if (codes instanceof char[] wide) {
            return wide;
        }
        byte[] narrow = (byte[]) codes;
        char[] wide = new char[narrow.length];
        for (int row = 0; row < wide.length; row++) {
            wide[row] = (char) (narrow[row] & 0xFF);
        }
        return wide;
    }

    /** Returns the column. */
    public CellColumn build() {
        flush();
        if (wide) {
            return new TextColumn(texts);
        }
        int size = coded.stream().mapToInt(ColumnBuilder::length).sum();
        boolean narrow = CodedColumn.isNarrow(values.size());
        Object all = narrow ? new byte[size] : new char[size];
        int row = 0;
        for (Object part : coded) {
            System.arraycopy(narrow ? part : wideCodes(part), 0, all, row, length(part));
            row += length(part);
        }
        return new CodedColumn(values, narrow ? (byte[]) all : null, narrow ? null : (char[]) all);
    }
}
