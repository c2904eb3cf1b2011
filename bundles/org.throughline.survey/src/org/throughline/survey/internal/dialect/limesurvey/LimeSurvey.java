package org.throughline.survey.internal.dialect.limesurvey;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.Dialect;
import org.throughline.survey.dialect.Sniff;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;
import org.throughline.survey.internal.dialect.Dates;
import org.throughline.survey.internal.dialect.TextTable;

/** CSV exports of LimeSurvey, with question codes, full texts or both in the header. */
public final class LimeSurvey implements Dialect {
    private static final double CERTAIN = 0.97;
    private static final double LIKELY = 0.9;
    private static final int OWN_CERTAIN = 4;
    private static final int OWN_LIKELY = 2;
    private static final String NOT_SHOWN = "N/A";
    /** Code and text in one header cell: {@code Q3[SQ001]. What helped? [The talk]}. */
    private static final Pattern CODE_AND_TEXT =
            Pattern.compile("([A-Za-z]\\w*(?:\\[\\w+\\])*)\\. (.*)", Pattern.DOTALL);

    @Override
    public String id() {
        return "limesurvey";
    }

    @Override
    public String label() {
        return "LimeSurvey (CSV)";
    }

    @Override
    public Sniff sniff(SurveyFile file) {
        try {
            TextTable text = TextTable.start(file, 1);
            List<String> names = names(text.cells(0));
            long own = LimeColumns.known(names);
            boolean id = !names.isEmpty() && LimeColumns.key(names.getFirst()).equals("id");
            if (!id || own < OWN_LIKELY || !hasOwnName(names)) {
                return Sniff.no("the header has not the columns id, submitdate, lastpage, startlanguage of LimeSurvey");
            }
            return new Sniff(
                    own >= OWN_CERTAIN ? CERTAIN : LIKELY,
                    List.of(file.encoding(), own + " columns that LimeSurvey puts before the answers"));
        } catch (RefusedInputException e) {
            return Sniff.no(e.reason());
        }
    }

    private static boolean hasOwnName(List<String> names) {
        return names.stream()
                .map(LimeColumns::key)
                .anyMatch(List.of("submitdate", "lastpage", "startlanguage", "datestamp")::contains);
    }

    @Override
    public Table read(SurveyFile file) throws RefusedInputException {
        return readColumns(file).toTable();
    }

    @Override
    public ColumnTable readColumns(SurveyFile file) throws RefusedInputException {
        TextTable text = TextTable.header(file, 1);
        List<String> header = text.cells(0);
        List<String> names = names(header);
        if (LimeColumns.known(names) == 0) {
            throw new RefusedInputException(
                    file.path(), 1, "no column is one of LimeSurvey's, such as id; export it again or read it as csv");
        }
        boolean codes = names.stream().noneMatch(name -> name.contains(" "));
        List<String> notes = new ArrayList<>();
        if (codes) {
            text.requireUnique(names);
        } else {
            List<String> unique = TextTable.unique(names);
            if (!unique.equals(names)) {
                notes.add("several columns have the same text; the later ones are numbered");
            }
            names = unique;
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(new Column(names.get(i), text(header.get(i), names.get(i)), LimeColumns.kind(names.get(i))));
        }
        ColumnTable shown = shown(text.columns(columns, 1, notes));
        return Dates.read(LimeColumns.folded(shown));
    }

    private static List<String> names(List<String> header) {
        boolean both = !header.isEmpty() && header.getFirst().startsWith("id. ");
        return both ? header.stream().map(cell -> part(cell, 1)).toList() : header;
    }

    private static String text(String cell, String name) {
        return cell.startsWith(name + ". ") ? part(cell, 2) : "";
    }

    private static String part(String cell, int group) {
        Matcher both = CODE_AND_TEXT.matcher(cell);
        return both.matches() ? both.group(group).strip() : cell;
    }

    /** A question that was not shown has no answer. */
    private static ColumnTable shown(ColumnTable table) {
        return table.map(cell -> cell.strip().equals(NOT_SHOWN) ? "" : cell)
                .without(List.of(), LimeColumns.incomplete(table));
    }
}
