package org.throughline.survey.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.store.CellColumn;

/** Whether respondents got to the end, as far as the survey tool recorded it. */
final class Completion {
    private static final Set<String> NO = Set.of("0", "false", "no", "falsch", "nein", "incomplete");
    private static final int ALL = 100;

    private final List<Mark> marks = new ArrayList<>();

    /** A column that tells it. */
    private record Mark(CellColumn cells, Predicate<String> isOpen, String reason) {}

    Completion(ColumnTable table) {
        for (int column = 0; column < table.columns().size(); column++) {
            String name = table.columns().get(column).name();
            CellColumn cells = table.cells(column);
            switch (key(name)) {
                case "finished", "complete", "completed" -> add(cells, Completion::isNo, "not finished: " + name);
                case "submitdate", "datesubmitted" -> add(cells, String::isBlank, "not submitted: no " + name);
                case "progress" -> add(cells, Completion::isPart, "not finished: " + name);
                default -> {
                    if (name.endsWith("_complete")) {
                        add(cells, Completion::isNo, "not finished: " + name);
                    }
                }
            }
        }
    }

    private void add(CellColumn cells, Predicate<String> isOpen, String reason) {
        marks.add(new Mark(cells, isOpen, reason));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _.]", "");
    }

    private static boolean isNo(String cell) {
        return NO.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isPart(String cell) {
        String value = cell.strip();
        return value.matches("\\d{1,3}") && Integer.parseInt(value) < ALL;
    }

    /** Returns whether the export tells who got to the end. */
    boolean isKnown() {
        return !marks.isEmpty();
    }

    /** Returns why a respondent did not get to the end; nothing where he did, or the export does not tell. */
    Optional<String> open(int row) {
        return marks.stream()
                .filter(mark -> mark.isOpen.test(mark.cells.text(row)))
                .map(Mark::reason)
                .findFirst();
    }
}
