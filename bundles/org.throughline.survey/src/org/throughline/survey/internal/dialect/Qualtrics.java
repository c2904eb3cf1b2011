package org.throughline.survey.internal.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.Dialect;
import org.throughline.survey.dialect.DroppedRow;
import org.throughline.survey.dialect.Sniff;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;

/**
 * CSV and TSV exports of Qualtrics: names, wordings and a row of import ids above the answers, or names and wordings
 * only as older exports have them. Rows that a preview or a test made are dropped.
 */
public final class Qualtrics implements Dialect {
    private static final double CERTAIN = 1;
    private static final double LIKELY = 0.9;
    private static final int HEADERS = 3;
    /** Bits of the numeric status: a preview, a generated test response, possible spam. */
    private static final int PREVIEW = 1;

    private static final int TEST = 2;
    private static final int SPAM = 8;
    /** Where the bits of other kinds of response begin (imported 4, spam 8, offline 16). */
    private static final int LARGEST_STATUS = 63;

    @Override
    public String id() {
        return "qualtrics";
    }

    @Override
    public String label() {
        return "Qualtrics (CSV, TSV)";
    }

    @Override
    public Sniff sniff(SurveyFile file) {
        try {
            QualtricsHeader header = QualtricsHeader.of(Delimited.start(file, HEADERS + 1));
            return switch (header.form()) {
                case IMPORT_IDS ->
                    new Sniff(CERTAIN, List.of(file.encoding(), "the third row holds Qualtrics import ids"));
                case TWO_ROWS ->
                    new Sniff(
                            LIKELY,
                            List.of(file.encoding(), "Qualtrics' names in the first row and wordings in the second"));
                case LEGACY ->
                    new Sniff(LIKELY, List.of(file.encoding(), "columns V1, V2 ... and ResponseID in the second row"));
                case NONE -> Sniff.no("no header rows of Qualtrics");
            };
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
        Delimited text = Delimited.header(file, HEADERS);
        QualtricsHeader header = QualtricsHeader.of(text);
        if (header.form() == QualtricsHeader.Form.NONE) {
            throw new RefusedInputException(
                    file.path(), 1, "this has no header rows of Qualtrics; export it again or read it as csv");
        }
        List<Column> columns = header.columns(text.names());
        ColumnTable all = withoutTrials(text.columns(columns, header.form().rows()), header.status(), header.channel());
        return Dates.read(QualtricsChoices.read(all));
    }

    private static ColumnTable withoutTrials(ColumnTable all, int status, int channel) {
        if (status < 0 && channel < 0) {
            return all;
        }
        List<DroppedRow> dropped = new ArrayList<>();
        int spam = 0;
        for (int row = 0; row < all.rows(); row++) {
            String state = cell(all, row, status);
            String trial = trial(state, cell(all, row, channel));
            if (trial != null) {
                dropped.add(new DroppedRow(all.number(row), trial));
            } else {
                spam += isSpam(state) ? 1 : 0;
            }
        }
        List<String> notes =
                spam == 0 ? List.of() : List.of("Qualtrics marks " + spam + " of the rows kept as possible spam");
        return all.without(dropped, notes);
    }

    private static String cell(ColumnTable table, int row, int column) {
        return column < 0 ? "" : table.cells(column).text(row).strip();
    }

    private static String trial(String status, String channel) {
        int bits = bits(status);
        String words = (status + " " + channel).toLowerCase(Locale.ROOT);
        if ((bits & PREVIEW) != 0 || words.contains("preview")) {
            return "a preview and no respondent's answers";
        }
        if ((bits & TEST) != 0 || words.contains("test")) {
            return "a test response and no respondent's answers";
        }
        return null;
    }

    private static boolean isSpam(String status) {
        return (bits(status) & SPAM) != 0 || status.toLowerCase(Locale.ROOT).contains("spam");
    }

    private static int bits(String status) {
        int value = status.matches("\\d{1,2}") ? Integer.parseInt(status) : 0;
        return value <= LARGEST_STATUS ? value : 0;
    }
}
