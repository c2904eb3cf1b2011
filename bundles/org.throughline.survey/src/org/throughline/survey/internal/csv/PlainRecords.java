package org.throughline.survey.internal.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import org.throughline.survey.store.PartBuilder;

/**
 * Splits records that hold no quotation mark, so that every separator ends a cell and every line break a record. Most
 * exports are nothing else, and need no reader that knows more.
 */
final class PlainRecords {
    /** Longer cells are rare, in bytes. */
    static final int USUAL_CELL = 1 << 8;

    private final byte[] text;
    private final int length;
    private final byte separator;
    private final RecordColumns columns;

    private PlainRecords(byte[] text, int length, char separator, RecordColumns columns) {
        this.text = text;
        this.length = length;
        this.separator = (byte) separator;
        this.columns = columns;
    }

    /**
     * Splits all records.
     *
     * @param text UTF-8, of which the first {@code length} bytes are the records
     * @throws CsvParseException where a record has too many cells
     */
    static void read(byte[] text, int length, char separator, RecordColumns columns) {
        PlainRecords records = new PlainRecords(text, length, separator, columns);
        int line = 1;
        for (int at = 0; at < length; line++) {
            columns.begin(line);
            at = records.afterBreak(records.split(at));
            columns.end();
        }
    }

    /** Hands over the cells of a record; returns where it ends. */
    private int split(int from) {
        int start = from;
        int hash = 0;
        for (int at = from; at < length; at++) {
            byte sign = text[at];
            if (sign == separator) {
                columns.cell(text, start, at - start, hash);
                start = at + 1;
                hash = 0;
            } else if (sign == '\n' || sign == '\r') {
                return last(start, at, hash);
            } else {
                hash = PartBuilder.hash(hash, sign);
            }
        }
        return last(start, length, hash);
    }

    private int last(int start, int end, int hash) {
        columns.cell(text, start, end - start, hash);
        if (columns.cells() > CsvText.MOST_CELLS) {
            throw new CsvParseException("a record is too long, starting at line " + columns.line());
        }
        return end;
    }

    private int afterBreak(int at) {
        boolean both = at + 1 < length && text[at] == '\r' && text[at + 1] == '\n';
        return both ? at + 2 : at + 1;
    }
}
