package org.throughline.survey.answers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Rows of a CSV text as bytes. */
final class RowBytes {
    private static final int USUAL_CELL = 8;
    private static final int LINE_END = 2;

    private byte[] bytes;
    private int length;

    RowBytes(int cells) {
        bytes = new byte[LINE_END + USUAL_CELL * cells];
    }

    void add(byte[] cell) {
        add(cell, 0, cell.length);
    }

    void add(byte[] from, int offset, int count) {
        reserve(count);
        System.arraycopy(from, offset, bytes, length, count);
        length += count;
    }

    void add(byte sign) {
        reserve(1);
        bytes[length++] = sign;
    }

    void endRow() {
        reserve(LINE_END);
        bytes[length++] = '\r';
        bytes[length++] = '\n';
    }

    private void reserve(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length + (bytes.length >> 1), length + count));
        }
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }
}
