package org.throughline.survey.answers;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.throughline.survey.store.CellColumn;
import org.throughline.survey.store.CodedColumn;
import org.throughline.survey.store.TextColumn;

/** The cells of a column as they stand in a CSV text: safe, quoted where they must be, with the comma before them. */
sealed interface CellBytes {
    /** The length of the line end behind a record. */
    int LINE_END = 2;

    /** Adds the cell of a row. */
    void add(int row, RowBytes to);

    static CellBytes of(CellColumn column, boolean first) {
        return switch (column) {
            case CodedColumn few ->
                new Few(
                        few,
                        few.values().stream().map(value -> of(value, first)).toArray(byte[][]::new));
            case TextColumn many -> new Many(many, first);
        };
    }

    /** Returns one cell. */
    static byte[] of(String cell, boolean first) {
        if (first && cell.isEmpty()) {
            return new byte[0];
        }
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(first ? List.of(SafeCell.write(cell)) : List.of("", SafeCell.write(cell)));
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory was not written", e);
        }
        return text.getBuffer()
                .substring(0, text.getBuffer().length() - LINE_END)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Few different cells, each made ready once. */
    record Few(CodedColumn column, byte[][] cells) implements CellBytes {
        @Override
        public void add(int row, RowBytes to) {
            to.add(cells[column.code(row)]);
        }
    }

    /** Many different cells: those of letters and digits are copied. */
    record Many(TextColumn column, boolean first) implements CellBytes {
        @Override
        public void add(int row, RowBytes to) {
            column.read(row, row + 1, (bytes, offset, length) -> {
                if (isPlain(bytes, offset, length)) {
                    if (!first) {
                        to.add((byte) ',');
                    }
                    to.add(bytes, offset, length);
                } else {
                    to.add(of(new String(bytes, offset, length, StandardCharsets.UTF_8), first));
                }
            });
        }

        private static boolean isPlain(byte[] bytes, int offset, int length) {
            if (length > 0 && !isLetterOrDigit(bytes[offset])) {
                return false;
            }
            for (int i = offset; i < offset + length; i++) {
                byte sign = bytes[i];
                if (sign == ',' || sign == '"' || sign == '\r' || sign == '\n') {
                    return false;
                }
            }
            return true;
        }

        private static boolean isLetterOrDigit(byte sign) {
            return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
        }
    }
}
