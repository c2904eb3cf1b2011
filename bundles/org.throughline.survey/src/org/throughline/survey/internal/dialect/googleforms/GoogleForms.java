package org.throughline.survey.internal.dialect.googleforms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnKind;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.Dialect;
import org.throughline.survey.dialect.Sniff;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;
import org.throughline.survey.internal.dialect.Dates;
import org.throughline.survey.internal.dialect.Joined;
import org.throughline.survey.internal.dialect.TextTable;

/**
 * CSV exports of Google Forms, from the form itself or from the sheet behind it: a timestamp first, questions as
 * header, several choices of a checkbox question in one cell.
 */
public final class GoogleForms implements Dialect {
    private static final double CERTAIN = 0.95;
    private static final double LIKELY = 0.88;
    private static final double POSSIBLE = 0.4;
    private static final int SAMPLE = 4;
    private static final Set<String> TIMESTAMP = Set.of(
            "timestamp",
            "zeitstempel",
            "horodateur",
            "marca temporal",
            "carimbo de data/hora",
            "informazioni cronologiche",
            "tijdstempel",
            "tidsstempel");
    private static final Set<String> PERSONAL = Set.of(
            "email address",
            "email",
            "username",
            "e-mail-adresse",
            "nutzername",
            "adresse e-mail",
            "dirección de correo electrónico");
    private static final Pattern FORM_TIME =
            Pattern.compile("\\d{4}/\\d{2}/\\d{2} \\d{1,2}:\\d{2}:\\d{2} ?([AP]M)? .+");
    private static final Pattern SHEET_TIME =
            Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? \\d{1,2}[:.]\\d{2}[:.]\\d{2}( [AaPp][Mm])?");

    @Override
    public String id() {
        return "google-forms";
    }

    @Override
    public String label() {
        return "Google Forms (CSV)";
    }

    @Override
    public Sniff sniff(SurveyFile file) {
        try {
            TextTable text = TextTable.start(file, SAMPLE);
            if (text.records().size() < 2 || !isTimestamp(text.cells(0))) {
                return Sniff.no("the first column is not the Timestamp of Google Forms");
            }
            String time = text.cells(1).isEmpty() ? "" : text.cells(1).getFirst();
            if (FORM_TIME.matcher(time).matches()) {
                return new Sniff(
                        CERTAIN, List.of(file.encoding(), "Timestamp first, with the time zone that Forms writes"));
            }
            if (!SHEET_TIME.matcher(time).matches()) {
                return Sniff.no("no date and time stands below Timestamp");
            }
            boolean worded = text.cells(0).stream().anyMatch(name -> name.contains(" ") || name.contains("?"));
            return worded
                    ? new Sniff(LIKELY, List.of(file.encoding(), "Timestamp first, a date and a time below, questions"))
                    : new Sniff(POSSIBLE, List.of("Timestamp first, and no other column is worded as a question"));
        } catch (RefusedInputException e) {
            return Sniff.no(e.reason());
        }
    }

    private static boolean isTimestamp(List<String> header) {
        return header.size() > 1 && TIMESTAMP.contains(header.getFirst().toLowerCase(Locale.ROOT));
    }

    @Override
    public Table read(SurveyFile file) throws RefusedInputException {
        return readColumns(file).toTable();
    }

    @Override
    public ColumnTable readColumns(SurveyFile file) throws RefusedInputException {
        TextTable text = TextTable.header(file, 1);
        List<String> header = text.cells(0);
        if (!isTimestamp(header)) {
            throw new RefusedInputException(
                    file.path(), 1, "the first column is not the Timestamp of Google Forms; read it as csv");
        }
        List<String> names = TextTable.unique(header);
        List<String> notes = names.equals(header)
                ? List.of()
                : List.of("several questions have the same text; the later ones are numbered");
        List<Column> columns = new ArrayList<>();
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ColumnKind kind = kind(i, header.get(i));
            columns.add(new Column(names.get(i), header.get(i), kind));
            if (kind == ColumnKind.ANSWER) {
                answers.add(i);
            }
        }
        ColumnTable table = text.columns(columns, 1, notes);
        boolean fromForm = IntStream.range(0, Math.min(SAMPLE, table.rows()))
                .anyMatch(row ->
                        FORM_TIME.matcher(table.cells(0).text(row).strip()).matches());
        return Dates.read(new Joined(fromForm ? ";" : ", ").read(table, answers));
    }

    private static ColumnKind kind(int index, String name) {
        String key = name.toLowerCase(Locale.ROOT);
        if (index == 0 || key.equals("score") || key.endsWith("[score]") || key.endsWith("[feedback]")) {
            return ColumnKind.METADATA;
        }
        return PERSONAL.contains(key) ? ColumnKind.PERSONAL : ColumnKind.ANSWER;
    }
}
