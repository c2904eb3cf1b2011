package org.throughline.survey.internal.dialect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.throughline.model.survey.QuestionKind;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.Column.Option;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.store.CellColumn;

/**
 * Recognises cells that hold several options in one: few different parts that return in ever other combinations. A
 * separator inside an option is recognised where its two halves never appear without each other. Blanks separate words
 * too, so there every part must stand first in some cell and last in some.
 */
public final class Joined {
    private static final int MOST_OPTIONS = 20;
    private static final int MOST_PARTS = 80;
    private static final int LONGEST_OPTION = 80;
    /** Free text does not repeat its parts. */
    private static final int TIMES_EACH = 2;

    private final Pattern split;
    private final String separator;

    /**
     * Looks for a separator.
     *
     * @param separator the text between options
     */
    public Joined(String separator) {
        this.separator = separator;
        this.split = Pattern.compile(Pattern.quote(separator));
    }

    /** Rewrites the columns that hold several options, so that each cell is a list of codes. */
    public ColumnTable read(ColumnTable table, List<Integer> candidates) {
        Map<Integer, Set<String>> found = new HashMap<>();
        for (int index : candidates) {
            options(table, index).ifPresent(options -> found.put(index, options));
        }
        if (found.isEmpty()) {
            return table;
        }
        List<Column> columns = new ArrayList<>(table.columns());
        List<CellColumn> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(table.cells(i));
        }
        List<String> notes = new ArrayList<>();
        found.keySet().stream().sorted().forEach(index -> {
            Column column = columns.get(index);
            List<Option> options = found.get(index).stream()
                    .map(label -> new Option(Ticks.code(label), label))
                    .toList();
            cells.set(index, cells.get(index).map(cell -> codes(cell, found.get(index))));
            columns.set(index, new Column(column.name(), column.text(), column.kind(), QuestionKind.MULTIPLE, options));
            notes.add(column.name() + " holds several of " + options.size() + " options in a cell, separated by \""
                    + separator + "\"");
        });
        return table.with(columns, cells, notes);
    }

    private String codes(String cell, Set<String> options) {
        List<String> codes = new ArrayList<>();
        for (String label : merged(parts(cell), options)) {
            codes.add(Ticks.code(label));
        }
        return String.join(",", codes);
    }

    private List<String> parts(String cell) {
        return Arrays.stream(split.split(cell))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Puts halves together again: the longest run of parts that is an option. */
    private List<String> merged(List<String> parts, Set<String> options) {
        List<String> merged = new ArrayList<>();
        for (int from = 0; from < parts.size(); ) {
            int to = parts.size();
            while (to > from + 1 && !options.contains(String.join(separator, parts.subList(from, to)))) {
                to--;
            }
            merged.add(String.join(separator, parts.subList(from, to)));
            from = to;
        }
        return merged;
    }

    private Optional<Set<String>> options(ColumnTable table, int index) {
        Census census = new Census();
        for (int row = 0; row < table.rows(); row++) {
            if (!census.add(table.cells(index).text(row).strip())) {
                return Optional.empty();
            }
        }
        return census.options();
    }

    /** Counts the parts of a column's cells. */
    private final class Census {
        private final Set<String> different = new HashSet<>();
        private final Map<String, Integer> times = new HashMap<>();
        private final Map<List<String>, Integer> pairs = new HashMap<>();
        private final Set<String> first = new HashSet<>();
        private final Set<String> last = new HashSet<>();
        private boolean several;
        private int total;

        /** Returns whether the column can still hold options. */
        boolean add(String cell) {
            List<String> parts = parts(cell);
            if (parts.isEmpty()) {
                return true;
            }
            different.add(cell);
            first.add(parts.getFirst());
            last.add(parts.getLast());
            several |= parts.size() > 1;
            total += parts.size();
            for (int i = 0; i < parts.size(); i++) {
                times.merge(parts.get(i), 1, Integer::sum);
                if (i > 0) {
                    pairs.merge(List.of(parts.get(i - 1), parts.get(i)), 1, Integer::sum);
                }
            }
            boolean brief = parts.stream().allMatch(part -> part.length() <= LONGEST_OPTION);
            return brief && parts.size() <= MOST_PARTS && times.size() <= MOST_PARTS;
        }

        Optional<Set<String>> options() {
            boolean everywhere = first.containsAll(times.keySet()) && last.containsAll(times.keySet());
            Set<String> options = joinedHalves();
            boolean choices = several && different.size() > options.size() && total >= TIMES_EACH * times.size();
            boolean few = options.size() > 1 && options.size() <= MOST_OPTIONS;
            boolean unlike = options.stream().map(Ticks::code).distinct().count() == options.size();
            return choices && few && unlike && (everywhere || !separator.isBlank())
                    ? Optional.of(options)
                    : Optional.empty();
        }

        private Set<String> joinedHalves() {
            Map<String, String> next = new HashMap<>();
            Set<String> second = new HashSet<>();
            pairs.forEach((pair, count) -> {
                boolean always = count.equals(times.get(pair.get(0))) && count.equals(times.get(pair.get(1)));
                if (always && !pair.get(0).equals(pair.get(1))) {
                    next.put(pair.get(0), pair.get(1));
                    second.add(pair.get(1));
                }
            });
            Set<String> options = new TreeSet<>();
            for (String part : times.keySet()) {
                if (!second.contains(part)) {
                    StringBuilder option = new StringBuilder(part);
                    for (String half = next.get(part); half != null; half = next.get(half)) {
                        option.append(separator).append(half);
                    }
                    options.add(option.toString());
                }
            }
            return options;
        }
    }
}
