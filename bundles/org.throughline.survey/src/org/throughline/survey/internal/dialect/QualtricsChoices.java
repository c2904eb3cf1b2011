package org.throughline.survey.internal.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnKind;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.internal.dialect.Ticks.Group;
import org.throughline.survey.internal.dialect.Ticks.Tick;

/** Questions with several choices in an export of Qualtrics: a column a choice, or the choices in one cell. */
final class QualtricsChoices {
    private static final Pattern NAME = Pattern.compile("(.+)_(\\d{1,4})");
    private static final Pattern CODES = Pattern.compile("\\d{1,3}(,\\d{1,3})*");
    /** So many choices in one cell are no number with decimals. */
    private static final Pattern SEVERAL = Pattern.compile("\\d{1,3}(,\\d{1,3}){2,}");

    private static final String CHOSEN = "1";

    private QualtricsChoices() {}

    static ColumnTable read(ColumnTable table) {
        Map<String, List<Integer>> questions = new LinkedHashMap<>();
        List<Integer> joined = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.kind() != ColumnKind.ANSWER) {
                continue;
            }
            Matcher name = NAME.matcher(column.name());
            if (name.matches()) {
                questions
                        .computeIfAbsent(name.group(1), any -> new ArrayList<>())
                        .add(i);
            } else if (isJoined(table, i)) {
                joined.add(i);
            }
        }
        List<Group> groups = new ArrayList<>();
        questions.forEach((name, places) -> {
            boolean free =
                    table.columns().stream().noneMatch(column -> column.name().equals(name));
            if (free && places.size() > 1 && isTicks(table, places)) {
                groups.add(group(table, name, places));
            }
        });
        return Ticks.fold(new Joined(",").read(table, joined), groups, cell -> true);
    }

    /** Codes only where three stand in one cell, since two may be a number with a decimal comma; labels always. */
    private static boolean isJoined(ColumnTable table, int column) {
        boolean codes = true;
        boolean several = false;
        for (String untrimmed : table.cells(column).different()) {
            String cell = untrimmed.strip();
            codes &= cell.isEmpty() || CODES.matcher(cell).matches();
            several |= SEVERAL.matcher(cell).matches();
        }
        return !codes || several;
    }

    /** Each cell is empty or says its own choice, and some are empty: a matrix has an answer in every row. */
    private static boolean isTicks(ColumnTable table, List<Integer> places) {
        int empty = 0;
        int chosen = 0;
        for (int place : places) {
            String label = label(table.columns().get(place));
            for (String untrimmed : table.cells(place).different()) {
                String cell = untrimmed.strip();
                if (!cell.isEmpty() && !cell.equals(CHOSEN) && !cell.equals(label)) {
                    return false;
                }
                empty += cell.isEmpty() ? 1 : 0;
                chosen += cell.isEmpty() ? 0 : 1;
            }
        }
        return empty > 0 && chosen > 0;
    }

    private static String label(Column column) {
        int dash = column.text().lastIndexOf('-');
        return dash < 0 ? "" : column.text().substring(dash + 1).strip();
    }

    private static Group group(ColumnTable table, String name, List<Integer> places) {
        List<Tick> ticks = new ArrayList<>();
        for (int place : places) {
            Matcher parts = NAME.matcher(table.columns().get(place).name());
            ticks.add(new Tick(
                    place,
                    parts.matches() ? parts.group(2) : name,
                    label(table.columns().get(place)),
                    false));
        }
        String text = table.columns().get(places.getFirst()).text();
        int dash = text.lastIndexOf('-');
        String question =
                (dash < 0 ? text : text.substring(0, dash)).replaceAll("\\s*-\\s*(Selected Choice)?\\s*$", "");
        return new Group(name, question.strip(), ticks, false);
    }
}
