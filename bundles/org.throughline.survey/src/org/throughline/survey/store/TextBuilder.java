package org.throughline.survey.store;

import java.util.Arrays;

/** Collects texts in UTF-8, one after another. */
final class TextBuilder {
    private static final int FIRST_ROWS = 1 << 12;
    private static final int USUAL_LENGTH = 10;

    private byte[] bytes = new byte[FIRST_ROWS * USUAL_LENGTH];
    private int[] ends = new int[FIRST_ROWS];
    private int size;
    private int end;

    void add(byte[] text) {
        add(text, 0, text.length);
    }

    void add(byte[] buffer, int offset, int length) {
        reserve(length);
        System.arraycopy(buffer, offset, bytes, end, length);
        close(length);
    }

    private void reserve(int length) {
        if (end + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length + (bytes.length >> 1), end + length));
        }
    }

    private void close(int length) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        end += length;
        ends[size++] = end;
    }

    void removeLast() {
        size--;
        end = size == 0 ? 0 : ends[size - 1];
    }

    int size() {
        return size;
    }

    /** Returns how many bytes the texts take. */
    int length() {
        return end;
    }

    ColumnPart.Text build() {
        return new ColumnPart.Text(size, Arrays.copyOf(bytes, end), Arrays.copyOf(ends, size));
    }
}
