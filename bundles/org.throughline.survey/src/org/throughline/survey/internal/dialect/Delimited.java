package org.throughline.survey.internal.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.DroppedRow;
import org.throughline.survey.dialect.Row;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;
import org.throughline.survey.internal.csv.CsvRow;
import org.throughline.survey.internal.csv.CsvText;

/** The records of a text with separated cells, and what all dialects of such texts do with them. */
final class Delimited {
    private final SurveyFile file;
    private final List<CsvRow> records;

    private Delimited(SurveyFile file, List<CsvRow> records) {
        this.file = file;
        this.records = records;
    }

    /** Reads a whole file; blank lines and a line that names the separator before the header are passed over. */
    static Delimited read(SurveyFile file) throws RefusedInputException {
        Separator separator = Separator.guess(file).separator();
        return of(file, CsvText.read(file.path(), file.text(), separator.sign()));
    }

    /** Reads the first rows, as far as they can be read. */
    static Delimited start(SurveyFile file, int rows) throws RefusedInputException {
        Separator separator = Separator.guess(file).separator();
        return of(file, CsvText.start(file.text(), separator.sign(), rows));
    }

    private static Delimited of(SurveyFile file, List<CsvRow> all) throws RefusedInputException {
        int from = Separator.said(file.text()).isPresent() ? 1 : 0;
        while (from < all.size() && all.get(from).isBlank()) {
            from++;
        }
        return new Delimited(file, all.subList(Math.min(from, all.size()), all.size()));
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

    /** Makes a table of what follows the header: blank rows and rows of another length are dropped. */
    Table table(List<Column> columns, int headerRows) throws RefusedInputException {
        List<Row> rows = new ArrayList<>();
        List<DroppedRow> dropped = new ArrayList<>();
        for (CsvRow record : records.subList(headerRows, records.size())) {
            int cells = record.cells().size();
            if (record.isBlank()) {
                dropped.add(new DroppedRow(record.number(), "blank row"));
            } else if (cells != columns.size()) {
                String much = cells < columns.size() ? "too few cells: " : "too many cells: ";
                dropped.add(new DroppedRow(record.number(), much + cells + " where the header has " + columns.size()));
            } else {
                rows.add(new Row(record.number(), record.cells()));
            }
        }
        if (rows.isEmpty() && dropped.isEmpty()) {
            throw new RefusedInputException(
                    file.path(), 0, "the file has a header and no answers; export the survey with its answers");
        }
        return new Table(columns, rows, dropped, file.notes());
    }
}
