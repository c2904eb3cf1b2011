package org.throughline.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.throughline.report.document.Inline.NumberMark;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Text;

/** The rows of a short register: numbers that follow each other and came about in the same way share one. */
final class SharedRows {
    private SharedRows() {}

    /**
     * Makes the rows.
     *
     * @param numbers all that the report holds
     * @param which those that get a row
     */
    static List<List<Cell>> of(
            List<NumberEntry> numbers, Predicate<NumberEntry> which, Function<NumberEntry, List<Cell>> alone) {
        List<List<Cell>> rows = new ArrayList<>();
        List<NumberEntry> group = new ArrayList<>();
        for (NumberEntry number : numbers) {
            boolean wanted = which.test(number);
            if (!group.isEmpty() && !(wanted && alike(group.getFirst(), number))) {
                add(rows, group, alone);
                group.clear();
            }
            if (wanted) {
                group.add(number);
            }
        }
        if (!group.isEmpty()) {
            add(rows, group, alone);
        }
        return rows;
    }

    private static boolean alike(NumberEntry one, NumberEntry other) {
        return one.interval().isEmpty()
                && other.interval().isEmpty()
                && one.n().equals(other.n())
                && one.method().equals(other.method())
                && one.source().equals(other.source())
                && one.wave().plain().equals(other.wave().plain());
    }

    private static void add(List<List<Cell>> rows, List<NumberEntry> group, Function<NumberEntry, List<Cell>> alone) {
        List<Cell> first = alone.apply(group.getFirst());
        if (group.size() == 1) {
            rows.add(first);
            return;
        }
        Text what = Text.EMPTY;
        for (NumberEntry number : group) {
            what = what.text(new Text(List.of(new NumberMark(number.id()))))
                    .words(": " + number.shown() + " ")
                    .text(number.what())
                    .words(number == group.getLast() ? "" : "; ");
        }
        String ids = group.getFirst().id() + " to " + group.getLast().id();
        rows.add(List.of(Cell.of(ids), Cell.of(""), Cell.of(what), first.getLast()));
    }
}
