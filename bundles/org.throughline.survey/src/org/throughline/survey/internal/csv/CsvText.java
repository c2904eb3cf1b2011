package org.throughline.survey.internal.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.core.RefusedInputException;

/** CSV text to records, strict about quotes and guarded against cells that no survey has. */
public final class CsvText {
    /** The longest cell in characters. */
    public static final int LONGEST_CELL = 1 << 20;
    /** The most cells of a row. */
    public static final int MOST_CELLS = 10_000;

    /** The longest record in characters. */
    static final int LONGEST_RECORD = 4 * LONGEST_CELL;

    private static final int POOLED = 100_000;
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private CsvText() {}

    /**
     * Returns bytes as text.
     *
     * @throws RefusedInputException where they are not UTF-8
     */
    public static String utf8(Path file, byte[] bytes) throws RefusedInputException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RefusedInputException(file, 0, "the file is not UTF-8; import the wave again", e);
        }
    }

    /**
     * Returns all records, blank lines too.
     *
     * @throws RefusedInputException where a quote is not closed, something follows a closing quote, or a cell or row is
     *     longer than any survey's
     */
    public static List<CsvRow> read(Path file, String text, char separator) throws RefusedInputException {
        List<CsvRow> rows = new ArrayList<>();
        try {
            collect(reader(text, separator, MOST_CELLS), Integer.MAX_VALUE, rows);
        } catch (CsvParseException e) {
            String message = String.valueOf(e.getMessage());
            int after = rows.isEmpty() ? 1 : rows.getLast().line() + 1;
            throw new RefusedInputException(file, line(message, after), complaint(message), e);
        }
        return rows;
    }

    /** Returns the first records, up to the first that cannot be read; they may have any number of cells. */
    public static List<CsvRow> start(String text, char separator, int most) {
        List<CsvRow> rows = new ArrayList<>();
        try {
            collect(reader(text, separator, LONGEST_RECORD), most, rows);
        } catch (CsvParseException brokenHere) {
            return rows;
        }
        return rows;
    }

    private static void collect(CsvReader<CsvRecord> from, int most, List<CsvRow> rows) {
        Map<String, String> pool = new HashMap<>();
        try (CsvReader<CsvRecord> reader = from;
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            while (rows.size() < most && records.hasNext()) {
                CsvRecord record = records.next();
                int line = (int) record.getStartingLineNumber();
                rows.add(new CsvRow(rows.size() + 1, line, pooled(record.getFields(), pool)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory was not read", e);
        }
    }

    private static CsvReader<CsvRecord> reader(String text, char separator, int mostCells) {
        CsvRecordHandler handler = CsvRecordHandler.of(
                limits -> limits.maxFields(mostCells).maxFieldSize(LONGEST_CELL).maxRecordSize(LONGEST_RECORD));
        return builder(separator).build(handler, text);
    }

    /** Returns how all texts are read. */
    static CsvReader.CsvReaderBuilder builder(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL + 1);
    }

    /** Answers repeat themselves: one copy of each keeps a million rows small. */
    private static List<String> pooled(List<String> cells, Map<String, String> pool) {
        String[] same = new String[cells.size()];
        for (int i = 0; i < same.length; i++) {
            String cell = cells.get(i);
            String known = pool.get(cell);
            if (known == null && pool.size() < POOLED) {
                pool.put(cell, cell);
            }
            same[i] = known == null ? cell : known;
        }
        return List.of(same);
    }

    /** Returns the reason for a refusal that the library's message stands for. */
    static String complaint(String message) {
        if (message.startsWith("Unclosed quoted field")) {
            return "a quotation mark opens here and is never closed; add the missing one or export the file again";
        }
        if (message.startsWith("Unexpected character after closing quote")) {
            return "text follows a closing quotation mark; inside a cell a quotation mark is written twice";
        }
        return "no survey has cells or rows as long as here (" + message
                + "); check separator and quotation marks or export the file again";
    }

    /** Returns the line that the library's message names. */
    static int line(String message, int otherwise) {
        Matcher line = LINE.matcher(message);
        return line.find() ? Integer.parseInt(line.group(1)) : otherwise;
    }
}
