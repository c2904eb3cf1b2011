package org.throughline.survey.internal.dialect.limesurvey;

import java.util.ArrayList;
import java.util.List;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.Dialect;
import org.throughline.survey.dialect.DroppedRow;
import org.throughline.survey.dialect.Row;
import org.throughline.survey.dialect.Sniff;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;
import org.throughline.survey.internal.csv.CsvRow;
import org.throughline.survey.internal.csv.CsvText;
import org.throughline.survey.internal.dialect.Dates;
import org.throughline.survey.internal.dialect.TextTable;

/**
 * VV files of LimeSurvey: tabs between the cells, texts in the first row and codes in the second, and signs such as
 * {@code {newline}} for what would break a row. Cells that a spreadsheet program left out at the end of a row are
 * empty.
 */
public final class LimeSurveyVv implements Dialect {
    private static final double CERTAIN = 0.98;
    private static final char TAB = '\t';
    private static final int HEADER_LOOK = 20;
    private static final String NOT_SHOWN = "{question_not_shown}";

    @Override
    public String id() {
        return "limesurvey-vv";
    }

    @Override
    public String label() {
        return "LimeSurvey VV file";
    }

    @Override
    public Sniff sniff(SurveyFile file) {
        try {
            List<CsvRow> rows = filled(CsvText.start(TextTable.beginning(file), TAB, HEADER_LOOK));
            if (isVv(rows)) {
                return new Sniff(
                        CERTAIN, List.of(file.encoding(), "tabs, and the codes of LimeSurvey in the second row"));
            }
            return Sniff.no("the second row has not the codes id, submitdate, lastpage of a LimeSurvey VV file");
        } catch (RefusedInputException e) {
            return Sniff.no(e.reason());
        }
    }

    private static List<CsvRow> filled(List<CsvRow> rows) {
        return rows.stream().dropWhile(CsvRow::isBlank).toList();
    }

    private static boolean isVv(List<CsvRow> rows) {
        if (rows.size() < 2) {
            return false;
        }
        List<String> codes = rows.get(1).cells().stream().map(String::strip).toList();
        return codes.getFirst().equals("id") && (codes.contains("submitdate") || codes.contains("startlanguage"));
    }

    @Override
    public Table read(SurveyFile file) throws RefusedInputException {
        List<CsvRow> rows = filled(CsvText.read(file.path(), file.text(), TAB));
        if (!isVv(rows)) {
            throw new RefusedInputException(
                    file.path(), 1, "this has not the two header rows of a LimeSurvey VV file; read it as limesurvey");
        }
        List<Column> columns = columns(file, rows);
        List<Row> answers = new ArrayList<>();
        List<DroppedRow> dropped = new ArrayList<>();
        for (CsvRow row : rows.subList(2, rows.size())) {
            if (row.isBlank()) {
                dropped.add(new DroppedRow(row.number(), "blank row"));
            } else if (surplus(row, columns.size())) {
                dropped.add(new DroppedRow(
                        row.number(),
                        "too many cells: " + row.cells().size() + " where the header has " + columns.size()));
            } else {
                answers.add(new Row(row.number(), cells(row.cells(), columns.size())));
            }
        }
        if (answers.isEmpty() && dropped.isEmpty()) {
            throw new RefusedInputException(
                    file.path(), 0, "the file has a header and no answers; export the survey with its answers");
        }
        ColumnTable table = ColumnTable.of(new Table(columns, answers, dropped, file.notes()));
        return Dates.read(LimeColumns.folded(table.without(List.of(), LimeColumns.incomplete(table))))
                .toTable();
    }

    private static List<Column> columns(SurveyFile file, List<CsvRow> rows) throws RefusedInputException {
        List<String> texts = rows.get(0).cells();
        List<String> codes = rows.get(1).cells().stream().map(String::strip).toList();
        int size = codes.size();
        while (codes.get(size - 1).isEmpty()) {
            size--;
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String code = codes.get(i);
            if (!code.isEmpty() && codes.indexOf(code) < i) {
                throw new RefusedInputException(
                        file.path(),
                        rows.get(1).line(),
                        "the columns " + (codes.indexOf(code) + 1) + " and " + (i + 1) + " are both called \"" + code
                                + "\"; give every column a code of its own");
            }
            String text = i < texts.size() ? texts.get(i).strip() : "";
            columns.add(new Column(code, text.equals(code) ? "" : text, LimeColumns.kind(code)));
        }
        return columns;
    }

    private static boolean surplus(CsvRow row, int columns) {
        return row.cells().stream().skip(columns).anyMatch(cell -> !cell.isBlank());
    }

    private static List<String> cells(List<String> row, int columns) {
        List<String> cells = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            cells.add(i < row.size() ? unescaped(row.get(i)) : "");
        }
        return cells;
    }

    private static String unescaped(String cell) {
        if (cell.indexOf('{') < 0) {
            return cell.equals("NULL") ? "" : cell;
        }
        if (cell.strip().equals(NOT_SHOWN)) {
            return "";
        }
        return cell.replace("{newline}", "\n")
                .replace("{cr}", "\r")
                .replace("{tab}", "\t")
                .replace("{quote}", "\"")
                .replace("{lbrace}", "{");
    }
}
