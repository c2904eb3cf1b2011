package org.throughline.survey.internal.dialect;

import java.util.ArrayList;
import java.util.List;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnKind;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.Dialect;
import org.throughline.survey.dialect.Sniff;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;

/**
 * A table with one header row; comma, semicolon, tab or vertical bar between the cells, quotation marks around them.
 */
public final class PlainCsv implements Dialect {
    private static final double SEVERAL_COLUMNS = 0.8;
    private static final double ONE_COLUMN = 0.3;
    private static final double BROKEN = 0.1;

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String label() {
        return "Table with one header row (CSV, TSV)";
    }

    @Override
    public Sniff sniff(SurveyFile file) {
        try {
            refuseOtherLanguages(file);
            Separator.Guess guess = Separator.guess(file);
            List<String> reasons = new ArrayList<>();
            reasons.add(file.encoding());
            if (guess.columns() == 0) {
                return new Sniff(BROKEN, List.of(file.encoding(), "no row can be read"));
            }
            if (guess.columns() == 1) {
                reasons.add("one column only: no comma, semicolon, tab or vertical bar separates its header");
                return new Sniff(ONE_COLUMN, reasons);
            }
            reasons.add(guess.separator().words() + " separates " + guess.columns() + " columns"
                    + (guess.said() ? ", as the first line says" : ""));
            reasons.add(guess.alike() + " of the first " + guess.rows() + " rows have as many");
            return new Sniff(Math.max(BROKEN, SEVERAL_COLUMNS * guess.share()), reasons);
        } catch (RefusedInputException e) {
            return Sniff.no(e.reason());
        }
    }

    @Override
    public Table read(SurveyFile file) throws RefusedInputException {
        return readColumns(file).toTable();
    }

    @Override
    public ColumnTable readColumns(SurveyFile file) throws RefusedInputException {
        refuseOtherLanguages(file);
        Delimited text = Delimited.header(file, 1);
        List<Column> columns = new ArrayList<>();
        for (String name : text.names()) {
            columns.add(new Column(name, "", ColumnKind.ANSWER));
        }
        return Dates.read(text.columns(columns, 1));
    }

    private static void refuseOtherLanguages(SurveyFile file) throws RefusedInputException {
        String start = file.start().stripLeading();
        char first = start.isEmpty() ? ' ' : start.charAt(0);
        if (first == '<' || first == '{' || first == '[') {
            throw new RefusedInputException(
                    file.path(),
                    1,
                    "this looks like " + (first == '<' ? "XML or a web page" : "JSON")
                            + " and not like a table; export the survey as CSV");
        }
    }
}
