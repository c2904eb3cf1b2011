package org.throughline.survey.internal.dialect.redcap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.DroppedRow;
import org.throughline.survey.dialect.Row;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.internal.csv.CsvRow;
import org.throughline.survey.internal.csv.CsvText;
import org.throughline.survey.internal.dialect.Separator;

/** The records of a CSV file from its header on. */
final class Records {
    private final SurveyFile file;
    private final List<CsvRow> all;

    private Records(SurveyFile file, List<CsvRow> read) throws RefusedInputException {
        int from = Separator.said(file.start()).isPresent() ? 1 : 0;
        while (from < read.size() && read.get(from).isBlank()) {
            from++;
        }
        this.file = file;
        this.all = read.subList(Math.min(from, read.size()), read.size());
    }

    /**
     * Reads a whole file.
     *
     * @throws RefusedInputException where it is no CSV text or has no header
     */
    static Records read(SurveyFile file) throws RefusedInputException {
        char separator = Separator.guess(file).separator().sign();
        Records records = new Records(file, CsvText.read(file.path(), file.text(), separator));
        if (records.all.isEmpty()) {
            throw new RefusedInputException(file.path(), 1, "the file has no header; export it again");
        }
        return records;
    }

    /** Reads the first records, as far as they can be read. */
    static Records start(SurveyFile file, int most) throws RefusedInputException {
        char separator = Separator.guess(file).separator().sign();
        return new Records(file, CsvText.start(file.start(), separator, most));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Returns the names in the header, without blanks around them. */
    List<String> names() {
        return all.getFirst().cells().stream().map(String::strip).toList();
    }

    /** Refuses a header in which two columns have one name. */
    void requireOwnNames() throws RefusedInputException {
        Set<String> seen = new HashSet<>();
        for (String name : names()) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw new RefusedInputException(
                        file.path(),
                        all.getFirst().line(),
                        "two columns are called \"" + name + "\"; give every column a name of its own");
            }
        }
    }

    /** Returns the records below the header. */
    List<CsvRow> below() {
        return all.subList(1, all.size());
    }

    /** Returns the rows that have as many cells as the header. */
    List<Row> rows() {
        int columns = names().size();
        return below().stream()
                .filter(record -> !record.isBlank() && record.cells().size() == columns)
                .map(record -> new Row(record.number(), record.cells()))
                .toList();
    }

    /** Returns the others, and why. */
    List<DroppedRow> dropped() {
        int columns = names().size();
        List<DroppedRow> dropped = new ArrayList<>();
        for (CsvRow record : below()) {
            int cells = record.cells().size();
            if (record.isBlank()) {
                dropped.add(new DroppedRow(record.number(), "blank row"));
            } else if (cells != columns) {
                String much = cells < columns ? "too few cells: " : "too many cells: ";
                dropped.add(new DroppedRow(record.number(), much + cells + " where the header has " + columns));
            }
        }
        return dropped;
    }
}
