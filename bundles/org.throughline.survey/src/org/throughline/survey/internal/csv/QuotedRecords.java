package org.throughline.survey.internal.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.CharArrayReader;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.throughline.survey.store.PartBuilder;

/** Reads records in which quotation marks may stand, and guards against cells that no survey has. */
final class QuotedRecords extends AbstractBaseCsvCallbackHandler<Boolean> {
    private static final int ASCII = 0x80;

    private final RecordColumns columns;
    private byte[] ascii = new byte[PlainRecords.USUAL_CELL];
    private int length;

    private QuotedRecords(RecordColumns columns) {
        this.columns = columns;
    }

    /**
     * Reads all records.
     *
     * @throws CsvParseException where quotation marks are not as they must be, or a record is too long
     */
    static void read(CharBuffer text, char separator, RecordColumns columns) throws IOException {
        CharArrayReader in = new CharArrayReader(text.array(), 0, text.length());
        try (CsvReader<Boolean> reader = CsvText.builder(separator).build(new QuotedRecords(columns), in);
                CloseableIterator<Boolean> records = reader.iterator()) {
            while (records.hasNext()) {
                records.next();
            }
        }
    }

    @Override
    protected void handleBegin(long startingLine) {
        columns.begin((int) startingLine);
        length = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int cellLength, boolean quoted) {
        length += cellLength;
        if (cellLength > CsvText.LONGEST_CELL || length > CsvText.LONGEST_RECORD || index >= CsvText.MOST_CELLS) {
            throw new CsvParseException("a record is too long, starting at line " + columns.line());
        }
        if (ascii.length < cellLength) {
            ascii = new byte[cellLength];
        }
        boolean isAscii = true;
        for (int i = 0; i < cellLength; i++) {
            char sign = buffer[offset + i];
            isAscii &= sign < ASCII;
            ascii[i] = (byte) sign;
        }
        byte[] cell = isAscii ? ascii : new String(buffer, offset, cellLength).getBytes(StandardCharsets.UTF_8);
        int bytes = isAscii ? cellLength : cell.length;
        columns.cell(cell, 0, bytes, PartBuilder.hash(cell, 0, bytes));
    }

    @Override
    protected Boolean buildRecord() {
        return columns.end();
    }
}
