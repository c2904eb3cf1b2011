package org.throughline.bpmn.internal.steps;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Text as rows of cells. */
final class Cells {
    private static final char[] SEPARATORS = {'\t', ';', ','};
    private static final int LONGEST = 1 << 20;
    private static final int SAMPLE = 50;

    private Cells() {}

    /**
     * One row that is not blank.
     *
     * @param line the line it begins at, counted from 1
     * @param cells its cells up to the last that is not empty
     */
    record Row(int line, List<String> cells) {
        /** Returns how many empty cells stand before the first other one. */
        int leading() {
            int empty = 0;
            while (cells.get(empty).isBlank()) {
                empty++;
            }
            return empty;
        }
    }

    /** Splits text at tabs; where quotation marks do not pair off they are text, which the account says. */
    static List<Row> atTabs(String text, StepAccount account) {
        List<Row> rows = text.indexOf('"') < 0 ? null : quoted(text, '\t');
        if (rows == null) {
            if (text.indexOf('"') >= 0) {
                account.repaired(0, "quotation marks do not pair off as in a table; they were taken as text");
            }
            rows = plain(text);
        }
        return rows;
    }

    /** Splits text at whichever of tab, semicolon and comma gives its first rows the same number of cells. */
    static List<Row> ofTable(String text, StepAccount account) {
        for (char separator : SEPARATORS) {
            List<Row> rows = quoted(text, separator);
            if (rows != null && areEven(rows)) {
                return rows;
            }
        }
        return atTabs(text, account);
    }

    private static boolean areEven(List<Row> rows) {
        List<Row> first = rows.subList(0, Math.min(SAMPLE, rows.size()));
        return !first.isEmpty()
                && first.getFirst().cells().size() > 1
                && first.stream()
                        .skip(1)
                        .allMatch(row ->
                                row.cells().size() <= first.getFirst().cells().size())
                && first.stream().filter(row -> row.cells().size() > 1).count() * 2 >= first.size();
    }

    private static List<Row> quoted(String text, char separator) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowExtraCharsAfterClosingQuote(false)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(LONGEST)
                        .ofCsvRecord(text);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            while (records.hasNext()) {
                CsvRecord next = records.next();
                add(rows, (int) next.getStartingLineNumber(), next.getFields());
            }
            return rows;
        } catch (CsvParseException notQuotedSo) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory was not read", e);
        }
    }

    private static List<Row> plain(String text) {
        List<Row> rows = new ArrayList<>();
        int line = 0;
        for (String each : (Iterable<String>) text.lines()::iterator) {
            add(rows, ++line, List.of(each.split("\t", -1)));
        }
        return rows;
    }

    private static void add(List<Row> rows, int line, List<String> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isBlank()) {
            size--;
        }
        if (size > 0) {
            rows.add(new Row(line, List.copyOf(cells.subList(0, size))));
        }
    }
}
