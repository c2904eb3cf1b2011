package org.throughline.survey.internal.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.internal.csv.CsvRow;
import org.throughline.survey.internal.csv.CsvText;

/** A text with separated cells as the dialects of the survey tools see it: header rows first, then answers. */
public final class TextTable {
    /** Blank rows above the header that are passed over when only the beginning is looked at. */
    private static final int BLANKS = 20;

    private final SurveyFile file;
    private final char separator;
    private final List<CsvRow> records;

    /** How the answers are read on; null where the records are all that is wanted. */
    private final Delimited text;

    private TextTable(SurveyFile file, char separator, List<CsvRow> records, Delimited text) {
        this.text = text;
        this.file = file;
        this.separator = separator;
        this.records = records;
    }

    /**
     * Reads a whole file; blank lines before the header and a line that names the separator are passed over.
     *
     * @throws RefusedInputException where it cannot be read as text with separated cells, with the line
     */
    public static TextTable read(SurveyFile file) throws RefusedInputException {
        char separator = Separator.guess(file).separator().sign();
        return of(file, separator, CsvText.read(file.path(), file.text(), separator));
    }

    /**
     * Reads the header rows, before the answers are read column by column.
     *
     * @throws RefusedInputException where the text begins with no row that can be read
     */
    public static TextTable header(SurveyFile file, int rows) throws RefusedInputException {
        Delimited text = Delimited.header(file, rows);
        return new TextTable(file, Separator.guess(file).separator().sign(), text.records(), text);
    }

    /**
     * Reads the first rows, as far as they can be read; there may be none.
     *
     * @throws RefusedInputException where the file is no text
     */
    public static TextTable start(SurveyFile file, int rows) throws RefusedInputException {
        char separator = Separator.guess(file).separator().sign();
        return of(file, separator, CsvText.start(beginning(file), separator, rows + BLANKS));
    }

    /**
     * Returns the beginning of a text, enough of it for its header.
     *
     * @throws RefusedInputException where the file is no text
     */
    public static String beginning(SurveyFile file) throws RefusedInputException {
        return file.start();
    }

    private static TextTable of(SurveyFile file, char separator, List<CsvRow> all) throws RefusedInputException {
        Optional<Separator> said = Separator.said(beginning(file));
        int from = said.isPresent() ? 1 : 0;
        while (from < all.size() && all.get(from).isBlank()) {
            from++;
        }
        return new TextTable(file, separator, all.subList(Math.min(from, all.size()), all.size()), null);
    }

    /** Returns the sign between the cells. */
    public char separator() {
        return separator;
    }

    /** Returns the records from the header on. */
    public List<CsvRow> records() {
        return records;
    }

    /** Returns the cells of a record without blanks around them; none where there is no such record. */
    public List<String> cells(int record) {
        return record < records.size()
                ? records.get(record).cells().stream().map(String::strip).toList()
                : List.of();
    }

    /**
     * Checks that the codes in the first row are there once.
     *
     * @param names the codes
     * @throws RefusedInputException where one is there twice, with the columns
     */
    public void requireUnique(List<String> names) throws RefusedInputException {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Integer before = names.get(i).isEmpty() ? null : seen.putIfAbsent(names.get(i), i);
            if (before != null) {
                throw new RefusedInputException(
                        file.path(),
                        records.getFirst().line(),
                        "the columns " + (before + 1) + " and " + (i + 1) + " are both called \"" + names.get(i)
                                + "\"; give every column a name of its own");
            }
        }
    }

    /**
     * Reads the rows below the header: blank rows and rows of another length are dropped.
     *
     * @throws RefusedInputException where there is no row, or one cannot be read
     */
    public ColumnTable columns(List<Column> columns, int headerRows, List<String> notes) throws RefusedInputException {
        return text.columns(columns, headerRows).without(List.of(), notes);
    }

    /** Returns names of which each is there once: the second of a name gets (2) behind it; empty ones stay empty. */
    public static List<String> unique(List<String> names) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> unique = new ArrayList<>();
        for (String name : names) {
            String free = name;
            while (!name.isEmpty() && seen.containsKey(free)) {
                free = name + " (" + seen.merge(name, 1, Integer::sum) + ")";
            }
            seen.putIfAbsent(free, 1);
            unique.add(free);
        }
        return unique;
    }
}
