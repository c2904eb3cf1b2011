package org.throughline.survey.internal.dialect.surveymonkey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.ColumnKind;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.Dialect;
import org.throughline.survey.dialect.Sniff;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;
import org.throughline.survey.internal.dialect.Dates;
import org.throughline.survey.internal.dialect.TextTable;
import org.throughline.survey.internal.dialect.Ticks;
import org.throughline.survey.internal.dialect.Ticks.Group;
import org.throughline.survey.internal.dialect.Ticks.Tick;

/**
 * CSV exports of SurveyMonkey: the question in the first row, its parts in the second, condensed or expanded, answers
 * as texts or numbers.
 */
public final class SurveyMonkey implements Dialect {
    private static final double CERTAIN = 0.97;
    private static final double LIKELY = 0.9;
    private static final int OWN_CERTAIN = 3;

    @Override
    public String id() {
        return "surveymonkey";
    }

    @Override
    public String label() {
        return "SurveyMonkey (CSV)";
    }

    @Override
    public Sniff sniff(SurveyFile file) {
        try {
            MonkeyHeader header = MonkeyHeader.of(TextTable.start(file, 2));
            if (!header.isTwoRows()) {
                return Sniff.no("the first column is not Respondent ID with an empty cell below, as in SurveyMonkey");
            }
            return new Sniff(
                    header.own() >= OWN_CERTAIN ? CERTAIN : LIKELY,
                    List.of(
                            file.encoding(),
                            "Respondent ID first, questions in the first row and their parts in the second",
                            header.own() + " columns that SurveyMonkey adds"));
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
        TextTable text = TextTable.header(file, 2);
        MonkeyHeader header = MonkeyHeader.of(text);
        if (!header.isTwoRows()) {
            throw new RefusedInputException(
                    file.path(),
                    1,
                    "this has not the two header rows of SurveyMonkey, Respondent ID first; export all responses as"
                            + " CSV, or read it as csv");
        }
        ColumnTable table = text.columns(header.columns(), 2, List.of());
        List<Group> groups = new ArrayList<>();
        for (int from = 0; from < header.size(); ) {
            int to = from + 1;
            while (to < header.size() && header.isCarried(to)) {
                to++;
            }
            if (to - from > 1) {
                group(table, header, from, to, groups);
            }
            from = to;
        }
        return Dates.read(Ticks.fold(table, groups, cell -> true));
    }

    /** Parts are options where each column holds nothing but its own option, or its number. */
    private static void group(ColumnTable table, MonkeyHeader header, int from, int to, List<Group> groups) {
        List<Tick> ticks = new ArrayList<>();
        int options = 0;
        for (int i = from; i < to; i++) {
            String part = header.part(i);
            boolean words = part.toLowerCase(Locale.ROOT).startsWith("other");
            if (header.kind(i) != ColumnKind.ANSWER
                    || part.isEmpty()
                    || !words && !isOption(table, i, part, i - from)) {
                return;
            }
            options += words ? 0 : 1;
            ticks.add(new Tick(i, part, part, words));
        }
        boolean answered = IntStream.range(0, table.rows()).anyMatch(row -> ticked(table, row, from, to) > 0);
        if (answered && options > 0) {
            boolean single = IntStream.range(0, table.rows()).allMatch(row -> ticked(table, row, from, to) <= 1);
            groups.add(new Group(header.question(from), header.question(from), ticks, single));
        }
    }

    private static long ticked(ColumnTable table, int row, int from, int to) {
        return IntStream.range(from, to)
                .filter(column -> !table.cells(column).text(row).isBlank())
                .count();
    }

    private static boolean isOption(ColumnTable table, int column, String part, int place) {
        String number = String.valueOf(place + 1);
        return table.cells(column).all(untrimmed -> {
            String cell = untrimmed.strip();
            return cell.isEmpty() || cell.equalsIgnoreCase(part) || cell.equals(number);
        });
    }
}
