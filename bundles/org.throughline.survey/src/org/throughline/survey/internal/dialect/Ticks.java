package org.throughline.survey.internal.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.throughline.model.survey.QuestionKind;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.Column.Option;
import org.throughline.survey.dialect.ColumnKind;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.store.CellColumn;

/**
 * Columns of ticks, one an option, made into one column whose cells hold the codes of what was ticked. That column
 * stands where the first of them stood, and a note names them all.
 */
public final class Ticks {
    private static final String SEVERAL = ",";
    private static final Option NONE = new Option(Column.NONE, "None of these");

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
    public static ColumnTable fold(ColumnTable table, List<Group> all, Predicate<String> ticked) {
        return fold(table, all, ticked, cell -> false);
    }

    /**
     * Folds groups of columns of a tool that writes a no for an option that was seen and not ticked. Where a row has
     * nothing but these, the answer is {@link Column#NONE}; where it has blanks, nothing was answered.
     *
     * @param denied whether a cell is such a no
     */
    public static ColumnTable fold(
            ColumnTable table, List<Group> all, Predicate<String> ticked, Predicate<String> denied) {
        List<Group> groups = named(table, all);
        if (groups.isEmpty()) {
            return table;
        }
        Map<Integer, Group> first = new HashMap<>();
        Set<Integer> gone = new HashSet<>();
        for (Group group : groups) {
            first.put(group.ticks().getFirst().column(), group);
            gone.addAll(group.columns());
        }
        List<Column> columns = new ArrayList<>();
        List<CellColumn> cells = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Group group = first.get(i);
            if (group != null) {
                boolean none = canBeNone(table, group, denied);
                columns.add(column(group, none));
                cells.add(cells(table, group, ticked, none ? denied : cell -> false));
            }
            if (!gone.contains(i)) {
                columns.add(table.columns().get(i));
                cells.add(table.cells(i));
            }
        }
        groups.forEach(group -> notes.add(note(table, group, canBeNone(table, group, denied))));
        return table.with(columns, cells, notes);
    }

    private static CellColumn cells(
            ColumnTable table, Group group, Predicate<String> ticked, Predicate<String> denied) {
        return CellColumn.of(() -> IntStream.range(0, table.rows())
                .mapToObj(row -> {
                    String codes = cell(table, row, group, ticked);
                    return codes.isEmpty() && isDenied(table, row, group, denied) ? Column.NONE : codes;
                })
                .iterator());
    }

    private static List<Group> named(ColumnTable table, List<Group> all) {
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

    /** An option of the survey's own for none of the others says it already. */
    private static boolean canBeNone(ColumnTable table, Group group, Predicate<String> denied) {
        return !group.single()
                && group.ticks().stream().noneMatch(tick -> tick.code().equalsIgnoreCase(Column.NONE))
                && IntStream.range(0, table.rows()).anyMatch(row -> isDenied(table, row, group, denied));
    }

    /** Returns whether every option that can be ticked has a no in a row. */
    private static boolean isDenied(ColumnTable table, int row, Group group, Predicate<String> denied) {
        return group.ticks().stream()
                .filter(tick -> !tick.words())
                .allMatch(
                        tick -> denied.test(table.cells(tick.column()).text(row).strip()));
    }

    private static Column column(Group group, boolean none) {
        List<Option> options = new ArrayList<>();
        group.ticks()
                .forEach(tick ->
                        options.add(new Option(tick.code(), tick.label().isEmpty() ? tick.code() : tick.label())));
        if (none) {
            options.add(NONE);
        }
        QuestionKind asks = group.single() ? QuestionKind.SINGLE : QuestionKind.MULTIPLE;
        return new Column(group.name(), group.text(), ColumnKind.ANSWER, asks, options);
    }

    private static String cell(ColumnTable table, int row, Group group, Predicate<String> ticked) {
        StringBuilder codes = new StringBuilder();
        for (Tick tick : group.ticks()) {
            String cell = table.cells(tick.column()).text(row).strip();
            if (!cell.isEmpty() && (tick.words() || ticked.test(cell))) {
                codes.append(codes.isEmpty() ? "" : SEVERAL).append(tick.code());
            }
        }
        return codes.toString();
    }

    private static String note(ColumnTable table, Group group, boolean none) {
        List<String> names = group.ticks().stream()
                .map(tick -> table.columns().get(tick.column()).name())
                .toList();
        return group.name() + " is one question of " + names.size() + " options, "
                + (group.single()
                        ? "of which one is chosen"
                        : "each ticked or not; where none is, "
                                + (none ? "a no to every one counts as none of these and blanks as " : "")
                                + "nothing was answered")
                + ": it was read from the columns " + String.join(", ", names);
    }
}
