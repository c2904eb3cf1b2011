package org.throughline.survey.internal.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.internal.parallel.InOrder;
import org.throughline.survey.store.CellColumn;
import org.throughline.survey.store.ColumnBuilder;
import org.throughline.survey.store.ColumnPart;
import org.throughline.survey.store.PartBuilder;

/**
 * Reads UTF-8 text with separated cells column by column: block by block, on all processors, without holding the text.
 *
 * @param cells the columns; the rows are the records that are filled and have as many cells
 * @param records the number of records behind those passed over
 * @param odd the records that are no rows, by record
 */
public record CsvColumns(List<CellColumn> cells, int records, List<OddRecord> odd) {
    /**
     * A record that is blank or has another number of cells.
     *
     * @param number its place among all records, counted from 1
     * @param offset where the block that holds it begins, in bytes
     * @param lineInBlock the line of that block that it begins in, counted from 1
     * @param cells the number of its cells; 0 where it is blank
     */
    public record OddRecord(int number, long offset, int lineInBlock, int cells) {}

    /** A text that can be read more than once. */
    @FunctionalInterface
    public interface Source {
        /** Returns the text's UTF-8 bytes from the first on. */
        InputStream open() throws IOException, RefusedInputException;
    }

    /** What a block holds, or why it cannot be read. */
    private record Parsed(long offset, ColumnPart[] parts, int records, List<RecordColumns.Odd> odd, Failure failure) {}

    private record Failure(int line, String reason, Exception cause) {}

    /** Reads on; the state is that of one reading. */
    private static final class Reading {
        private final char separator;
        private final ColumnBuilder[] builders;
        private final List<OddRecord> odd = new ArrayList<>();
        private int skip;
        private int records;

        Reading(char separator, int columns, int skip) {
            this.separator = separator;
            this.skip = skip;
            builders = new ColumnBuilder[columns];
            for (int i = 0; i < columns; i++) {
                builders[i] = new ColumnBuilder();
            }
        }

        Callable<Parsed> piece(RecordBlocks.Block block) {
            if (block == null) {
                return null;
            }
            PartBuilder[] parts = new PartBuilder[builders.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = new PartBuilder(builders[i].isWide());
            }
            RecordColumns columns = new RecordColumns(parts, skip);
            skip = 0;
            return () -> parse(block, separator, columns);
        }

        void take(Parsed parsed) {
            for (int i = 0; i < builders.length; i++) {
                builders[i].add(parsed.parts[i]);
            }
            for (RecordColumns.Odd one : parsed.odd) {
                odd.add(new OddRecord(records + one.record() + 1, parsed.offset, one.line(), one.cells()));
            }
            records += parsed.records;
        }
    }

    /**
     * Reads a text.
     *
     * @param file the file that refusals name
     * @param skip how many records are passed over; they lie in the first {@value RecordBlocks#USUAL} bytes
     * @throws RefusedInputException where it is not UTF-8, a quote is not closed, something follows a closing quote, or
     *     a cell or row is longer than any survey's, with the line
     */
    public static CsvColumns read(Path file, Source source, char separator, int columns, int skip)
            throws IOException, RefusedInputException {
        Reading reading = new Reading(separator, columns, skip);
        Parsed[] failed = new Parsed[1];
        try (InputStream in = source.open()) {
            RecordBlocks blocks = new RecordBlocks(in, separator);
            InOrder.run(() -> failed[0] != null ? null : reading.piece(blocks.next()), (Parsed parsed) -> {
                if (failed[0] == null && parsed.failure != null) {
                    failed[0] = parsed;
                } else if (failed[0] == null) {
                    reading.take(parsed);
                }
            });
        }
        if (failed[0] != null) {
            Failure failure = failed[0].failure;
            int line = lines(source, failed[0].offset) + failure.line;
            throw new RefusedInputException(file, line, failure.reason, failure.cause);
        }
        List<CellColumn> cells = new ArrayList<>();
        for (ColumnBuilder builder : reading.builders) {
            cells.add(builder.build());
        }
        return new CsvColumns(List.copyOf(cells), reading.records - skip, List.copyOf(reading.odd));
    }

    private static Parsed parse(RecordBlocks.Block block, char separator, RecordColumns columns) {
        try {
            if (!block.plain()) {
                QuotedRecords.read(decode(block), separator, columns);
            } else {
                if (!isAscii(block)) {
                    decode(block);
                }
                PlainRecords.read(block.bytes(), block.length(), separator, columns);
            }
        } catch (CsvParseException e) {
            String message = String.valueOf(e.getMessage());
            int line = CsvText.line(message, Math.max(1, columns.line()));
            return failed(block, new Failure(line, CsvText.complaint(message), e));
        } catch (CharacterCodingException e) {
            return failed(block, new Failure(1, "the text from here on is not UTF-8; export it again", e));
        } catch (IOException e) {
            return failed(block, new Failure(1, "text in memory was not read", e));
        }
        return new Parsed(block.offset(), columns.build(), columns.records(), columns.odd(), null);
    }

    private static CharBuffer decode(RecordBlocks.Block block) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(block.bytes(), 0, block.length()));
    }

    private static boolean isAscii(RecordBlocks.Block block) {
        int all = 0;
        for (int i = 0; i < block.length(); i++) {
            all |= block.bytes()[i];
        }
        return all >= 0;
    }

    private static Parsed failed(RecordBlocks.Block block, Failure failure) {
        return new Parsed(block.offset(), null, 0, List.of(), failure);
    }

    /** Returns how many lines end in the first bytes. */
    public static int lines(Source source, long bytes) throws IOException, RefusedInputException {
        int lines = 0;
        byte[] buffer = new byte[RecordBlocks.USUAL];
        try (InputStream in = source.open()) {
            int before = 0;
            long left = bytes;
            while (left > 0) {
                int read = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\r' || buffer[i] == '\n' && before != '\r' ? 1 : 0;
                    before = buffer[i];
                }
                left = read == 0 ? 0 : left - read;
            }
        }
        return lines;
    }
}
