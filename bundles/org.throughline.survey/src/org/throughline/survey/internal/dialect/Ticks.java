package org.throughline.survey.internal.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.throughline.model.survey.QuestionKind;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.Column.Option;
import org.throughline.survey.dialect.ColumnKind;
import org.throughline.survey.dialect.Row;
import org.throughline.survey.dialect.Table;

/**
 * Columns of ticks, one an option, made into one column whose cells hold the codes of what was ticked. That column
 * stands where the first of them stood, and a note names them all.
 */
public final class Ticks {
    private static final String SEVERAL = ",";

    private Ticks() {}

    /**
     * One column of ticks.
     *
     * @param column its place in the table
     * @param code the option's code; commas and semicolons in it become blanks
     * @param words whether its cells hold the respondent's own words, which stay a column of their own
     */
    public record Tick(int column, String code, String label, boolean words) {
        /** Makes the code one that stands in a list. */
        public Tick {
            code = Ticks.code(code);
        }
    }

    /**
     * The columns of one question.
     *
     * @param name the name of the column made of them
     * @param text the question's wording
     * @param single whether a respondent chooses one option
     * @param repeated the place of a column that says the same in one cell and is left out; -1 where there is none
     */
    public record Group(String name, String text, List<Tick> ticks, boolean single, int repeated) {
        /** Makes a question that has no other column. */
        public Group(String name, String text, List<Tick> ticks, boolean single) {
            this(name, text, ticks, single, -1);
        }

        private boolean isUnlike() {
            return ticks.stream().map(Tick::code).distinct().count() == ticks.size();
        }

        /** Returns the places of all columns that go into the one. */
        public List<Integer> columns() {
            List<Integer> columns = new ArrayList<>(ticks.stream()
                    .filter(tick -> !tick.words())
                    .map(Tick::column)
                    .toList());
            if (repeated >= 0) {
                columns.add(repeated);
            }
            return columns;
        }
    }

    /** Returns a label as a code that can stand in a list of codes. */
    public static String code(String label) {
        return label.replaceAll("[,;\\s\\u00A0]+", " ").strip();
    }

    /**
     * Folds groups of columns; a cell is ticked where the predicate says so, and words tick where they are there. A
     * group stays as it is where two of its options have the same code, or another column has its name.
     */
    public static Table fold(Table table, List<Group> all, Predicate<String> ticked) {
        List<Group> groups = named(table, all);
        if (groups.isEmpty()) {
            return table;
        }
        Map<Integer, Group> first = new HashMap<>();
        Set<Integer> gone = new HashSet<>();
        List<String> notes = new ArrayList<>(table.notes());
        for (Group group : groups) {
            first.put(group.ticks().getFirst().column(), group);
            gone.addAll(group.columns());
            notes.add(note(table, group));
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (first.containsKey(i)) {
                columns.add(column(first.get(i)));
            }
            if (!gone.contains(i)) {
                columns.add(table.columns().get(i));
            }
        }
        List<Row> rows = new ArrayList<>(table.rows().size());
        for (Row row : table.rows()) {
            List<String> cells = new ArrayList<>(columns.size());
            for (int i = 0; i < table.columns().size(); i++) {
                if (first.containsKey(i)) {
                    cells.add(cell(row, first.get(i), ticked));
                }
                if (!gone.contains(i)) {
                    cells.add(row.cells().get(i));
                }
            }
            rows.add(new Row(row.number(), cells));
        }
        return new Table(columns, rows, table.dropped(), notes);
    }

    private static List<Group> named(Table table, List<Group> all) {
        Set<Integer> folded = new HashSet<>();
        all.forEach(group -> folded.addAll(group.columns()));
        Set<String> names = new HashSet<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (!folded.contains(i)) {
                names.add(table.columns().get(i).name());
            }
        }
        return all.stream()
                .filter(group -> group.isUnlike() && names.add(group.name()))
                .toList();
    }

    private static Column column(Group group) {
        List<Option> options = group.ticks().stream()
                .map(tick -> new Option(tick.code(), tick.label().isEmpty() ? tick.code() : tick.label()))
                .toList();
        QuestionKind asks = group.single() ? QuestionKind.SINGLE : QuestionKind.MULTIPLE;
        return new Column(group.name(), group.text(), ColumnKind.ANSWER, asks, options);
    }

    private static String cell(Row row, Group group, Predicate<String> ticked) {
        StringBuilder codes = new StringBuilder();
        for (Tick tick : group.ticks()) {
            String cell = row.cells().get(tick.column()).strip();
            if (!cell.isEmpty() && (tick.words() || ticked.test(cell))) {
                codes.append(codes.isEmpty() ? "" : SEVERAL).append(tick.code());
            }
        }
        return codes.toString();
    }

    private static String note(Table table, Group group) {
        List<String> names = group.ticks().stream()
                .map(tick -> table.columns().get(tick.column()).name())
                .toList();
        return group.name() + " is one question of " + names.size() + " options, "
                + (group.single()
                        ? "of which one is chosen"
                        : "each ticked or not; where none is, nothing was answered")
                + ": it was read from the columns " + String.join(", ", names);
    }
}
