package org.throughline.survey.internal.dialect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.DroppedRow;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.internal.csv.CsvColumns;
import org.throughline.survey.internal.csv.CsvColumns.OddRecord;
import org.throughline.survey.internal.csv.CsvRow;
import org.throughline.survey.internal.csv.CsvText;

/** The records of a text with separated cells, and what all dialects of such texts do with them. */
final class Delimited {
    /** Rows looked at to find the header, which blank lines may come before. */
    private static final int FIRST_LOOK = 1 << 8;

    private static final int FURTHER = 4;

    private final SurveyFile file;
    private final Separator separator;
    private final List<CsvRow> records;

    private Delimited(SurveyFile file, Separator separator, List<CsvRow> records) {
        this.file = file;
        this.separator = separator;
        this.records = records;
    }

    /**
     * Reads the header rows; blank lines and a line that names the separator before them are passed over.
     *
     * @param rows how many rows the header has
     * @throws RefusedInputException where the text begins with no row that can be read
     */
    static Delimited header(SurveyFile file, int rows) throws RefusedInputException {
        Delimited start = start(file, rows);
        if (start.records.isEmpty()) {
            CsvText.read(file.path(), file.text(), start.separator.sign());
            throw new RefusedInputException(
                    file.path(), 1, "the header is longer than any survey's; check separator and quotation marks");
        }
        CsvRow first = start.records.getFirst();
        if (first.cells().size() > CsvText.MOST_CELLS) {
            throw new RefusedInputException(
                    file.path(),
                    first.line(),
                    "no survey has cells or rows as long as here ("
                            + first.cells().size()
                            + " columns); check separator and quotation marks or export the file again");
        }
        return start;
    }

    /** Reads the first rows, as far as they can be read. */
    static Delimited start(SurveyFile file, int rows) throws RefusedInputException {
        Separator separator = Separator.guess(file).separator();
        String text = file.start();
        int most = FIRST_LOOK + rows;
        while (true) {
            List<CsvRow> all = CsvText.start(text, separator.sign(), most);
            int from = Separator.said(text).isPresent() ? 1 : 0;
            while (from < all.size() && all.get(from).isBlank()) {
                from++;
            }
            if (from + rows <= all.size() || all.size() < most) {
                return new Delimited(file, separator, all.subList(Math.min(from, all.size()), all.size()));
            }
            most *= FURTHER;
        }
    }

    /** Returns the records from the header on. */
    List<CsvRow> records() {
        return records;
    }

    /** Returns the names in the header, without blanks around them. */
    List<String> names() throws RefusedInputException {
        CsvRow header = records.getFirst();
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String cell : header.cells()) {
            String name = cell.strip();
            if (!name.isEmpty() && !seen.add(name)) {
                throw new RefusedInputException(
                        file.path(),
                        header.line(),
                        "two columns are called \"" + name + "\"; give every column a name of its own");
            }
            names.add(name);
        }
        return names;
    }

    /** Reads what follows the header: blank rows and rows of another length are dropped. */
    ColumnTable columns(List<Column> columns, int headerRows) throws RefusedInputException {
        int skip = records.getFirst().number() - 1 + headerRows;
        CsvColumns read = read(columns.size(), skip);
        List<DroppedRow> dropped = new ArrayList<>();
        int[] numbers = new int[read.records() - read.odd().size()];
        int number = skip + 1;
        int row = 0;
        for (OddRecord odd : read.odd()) {
            while (number < odd.number()) {
                numbers[row++] = number++;
            }
            dropped.add(new DroppedRow(odd.number(), reason(odd.cells(), columns.size())));
            number++;
        }
        while (row < numbers.length) {
            numbers[row++] = number++;
        }
        if (numbers.length == 0 && dropped.isEmpty()) {
            throw new RefusedInputException(
                    file.path(), 0, "the file has a header and no answers; export the survey with its answers");
        }
        return new ColumnTable(columns, read.cells(), numbers, dropped, file.notes());
    }

    private CsvColumns read(int columns, int skip) throws RefusedInputException {
        file.encoding();
        try {
            return CsvColumns.read(file.path(), file::utf8, separator.sign(), columns, skip);
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + " cannot be read", e);
        }
    }

    private static String reason(int cells, int expected) {
        if (cells == 0) {
            return "blank row";
        }
        String much = cells < expected ? "too few cells: " : "too many cells: ";
        return much + cells + " where the header has " + expected;
    }
}
