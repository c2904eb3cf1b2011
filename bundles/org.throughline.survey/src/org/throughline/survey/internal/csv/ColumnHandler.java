package org.throughline.survey.internal.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.ArrayList;
import java.util.List;
import org.throughline.survey.store.PartBuilder;

/** Puts records into columns. Records that are blank or have another number of cells are named and not kept. */
final class ColumnHandler extends AbstractBaseCsvCallbackHandler<Boolean> {
    private final PartBuilder[] columns;
    private final int skipped;
    private final List<Odd> odd = new ArrayList<>();
    private int records;
    private int cells;
    private int length;
    private boolean filled;
    private int line;

    /**
     * Begins.
     *
     * @param columns where the cells go
     * @param skipped how many records are passed over first
     */
    ColumnHandler(PartBuilder[] columns, int skipped) {
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

    @Override
    protected void handleBegin(long startingLine) {
        line = (int) startingLine;
        cells = 0;
        length = 0;
        filled = false;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int cellLength, boolean quoted) {
        if (index < columns.length) {
            columns[index].add(buffer, offset, cellLength);
        }
        cells++;
        length += cellLength;
        filled = filled || cellLength > 0 && isFilled(buffer, offset, cellLength);
        if (cellLength > CsvText.LONGEST_CELL || length > CsvText.LONGEST_RECORD || cells > CsvText.MOST_CELLS) {
            throw new CsvParseException("a record is too long, starting at line " + line);
        }
    }

    private static boolean isFilled(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (!Character.isWhitespace(buffer[i])) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected Boolean buildRecord() {
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
}
