package org.throughline.survey.internal.dialect.kobo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.throughline.survey.internal.dialect.Ticks;
import org.throughline.survey.internal.dialect.Ticks.Group;
import org.throughline.survey.internal.dialect.Ticks.Tick;

/**
 * CSV exports of KoboToolbox and ODK (Central, Briefcase): names with the path of their groups, several choices in one
 * cell, in a column each, or both.
 */
public final class Kobo implements Dialect {
    private static final double CERTAIN = 0.96;
    private static final double LIKELY = 0.9;
    private static final int OWN_CERTAIN = 3;
    private static final Set<String> YES = Set.of("1", "true");
    private static final Set<String> NO = Set.of("0", "false", "");

    @Override
    public String id() {
        return "kobo";
    }

    @Override
    public String label() {
        return "KoboToolbox, ODK (CSV)";
    }

    @Override
    public Sniff sniff(SurveyFile file) {
        try {
            KoboColumns columns = new KoboColumns(TextTable.start(file, 1).cells(0));
            if (columns.ofKobo() >= 2) {
                return new Sniff(
                        columns.ofKobo() >= OWN_CERTAIN ? CERTAIN : LIKELY,
                        List.of(file.encoding(), columns.ofKobo() + " columns that KoboToolbox adds, such as _uuid"));
            }
            return columns.isCentral()
                    ? new Sniff(CERTAIN, List.of(file.encoding(), "columns that ODK adds, such as SubmissionDate"))
                    : Sniff.no("the header has not _id, _uuid, _submission_time of Kobo nor KEY of ODK");
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
        TextTable text = TextTable.header(file, 1);
        text.requireUnique(text.cells(0));
        List<String> header = text.cells(0);
        KoboColumns known = new KoboColumns(header);
        List<String> names = known.names();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(new Column(names.get(i), header.get(i), known.kind(i)));
        }
        List<String> notes = known.isRepeat()
                ? List.of("these are the rows of a repeated group: one respondent can have several")
                : List.of();
        ColumnTable table = answered(text.columns(columns, 1, notes));
        List<Integer> joined = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == ColumnKind.ANSWER) {
                joined.add(i);
            }
        }
        List<Group> groups = groups(table, header, known, joined);
        groups.forEach(group -> joined.removeAll(group.columns()));
        return Dates.read(Ticks.fold(new Joined(" ").read(table, joined), groups, Kobo::isTick, Kobo::isNo));
    }

    /** Cells that say that a question does not apply hold no answer. */
    private static ColumnTable answered(ColumnTable table) {
        return table.map(cell -> cell.strip().equalsIgnoreCase("n/a") ? "" : cell);
    }

    private static List<Group> groups(
            ColumnTable table, List<String> header, KoboColumns known, List<Integer> candidates) {
        Map<String, List<Integer>> options = new LinkedHashMap<>();
        for (int i : candidates) {
            String question = known.question(header.get(i));
            if (question != null && isTicks(table, i)) {
                options.computeIfAbsent(question, any -> new ArrayList<>()).add(i);
            }
        }
        List<Group> groups = new ArrayList<>();
        options.forEach((question, places) -> {
            List<Tick> ticks = new ArrayList<>();
            for (int place : places) {
                String option = header.get(place).substring(question.length() + 1);
                ticks.add(new Tick(place, option, option, false));
            }
            int joined = header.indexOf(question);
            Column column = table.columns().get(joined);
            groups.add(new Group(column.name(), column.text(), ticks, false, joined));
        });
        return groups;
    }

    private static boolean isTicks(ColumnTable table, int column) {
        return table.cells(column).all(untrimmed -> {
            String cell = untrimmed.strip().toLowerCase(Locale.ROOT);
            return YES.contains(cell) || NO.contains(cell);
        });
    }

    private static boolean isNo(String cell) {
        return !cell.isEmpty() && NO.contains(cell.toLowerCase(Locale.ROOT));
    }

    private static boolean isTick(String cell) {
        return YES.contains(cell.toLowerCase(Locale.ROOT));
    }
}
