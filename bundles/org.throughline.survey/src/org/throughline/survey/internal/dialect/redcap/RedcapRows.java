package org.throughline.survey.internal.dialect.redcap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.survey.dialect.Row;

/**
 * The rows of an export, and who they are about: a person has one row, or one at each event and for each time that an
 * instrument was repeated. A row of those is named by the record, its event, instrument and instance.
 */
final class RedcapRows {
    private static final String NOT_COMPLETED = "[not completed]";
    private static final String BETWEEN = " / ";
    private static final Pattern ARM = Pattern.compile("_arm_(\\d+)$|\\(Arm (\\d+)[:)]");

    private final RedcapHeader header;
    private final Set<String> people = new LinkedHashSet<>();
    private final Set<String> events = new TreeSet<>();
    private final Set<String> arms = new TreeSet<>();
    private final Map<String, Integer> repeats = new TreeMap<>();
    private final Map<String, Integer> completed = new TreeMap<>();
    private int notCompleted;
    private int repeated;
    private final int rows;

    RedcapRows(RedcapHeader header, List<Row> rows) {
        this.header = header;
        this.rows = rows.size();
        rows.forEach(row -> look(row.cells()));
    }

    private void look(List<String> cells) {
        people.add(cell(cells, Role.RECORD));
        String event = cell(cells, Role.EVENT);
        if (!event.isEmpty()) {
            events.add(event);
            Matcher arm = ARM.matcher(event);
            if (arm.find()) {
                arms.add(arm.group(1) == null ? arm.group(2) : arm.group(1));
            }
        }
        String instance = cell(cells, Role.INSTANCE);
        String instrument = cell(cells, Role.INSTRUMENT);
        if (!instance.isEmpty() || !instrument.isEmpty()) {
            repeated++;
            repeats.merge(instrument.isEmpty() ? "the whole event" : instrument, 1, Integer::sum);
        }
        notCompleted += cells.contains(NOT_COMPLETED) ? 1 : 0;
        for (int i = 0; i < cells.size(); i++) {
            RedcapHeader.Place place = header.places().get(i);
            if (place.role() == Role.COMPLETE) {
                String cell = cells.get(i).strip();
                boolean complete = cell.equals("2") || cell.equalsIgnoreCase("Complete");
                completed.merge(place.name(), complete ? 1 : 0, Integer::sum);
            }
        }
    }

    private String cell(List<String> cells, Role role) {
        int index = header.index(role);
        return index < 0 ? "" : cells.get(index).strip();
    }

    /** Returns the name of the respondent of a row; empty where the row has no record. */
    String respondent(List<String> cells) {
        List<String> parts = new ArrayList<>();
        parts.add(cell(cells, Role.RECORD));
        if (events.size() > 1) {
            parts.add(cell(cells, Role.EVENT));
        }
        parts.add(cell(cells, Role.INSTRUMENT));
        parts.add(cell(cells, Role.INSTANCE));
        if (parts.getFirst().isEmpty()) {
            return "";
        }
        parts.removeIf(String::isEmpty);
        return String.join(BETWEEN, parts);
    }

    /** Returns what a consultant must know of the rows. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        boolean several = events.size() > 1;
        if (several || repeated > 0) {
            String text = rows + " rows are " + people.size() + " people";
            if (several) {
                text += " at " + events.size() + " events" + (arms.size() > 1 ? " in " + arms.size() + " arms" : "");
            }
            if (repeated > 0) {
                text += " and " + repeated + " repeats (" + counts(repeats) + ")";
            }
            notes.add(text + "; each row counts as a respondent of its own, named by record, event, instrument and"
                    + " instance");
        }
        if (notCompleted > 0) {
            notes.add(notCompleted + (notCompleted == 1 ? " row has" : " rows have")
                    + " a survey that was opened and not completed");
        }
        if (!completed.isEmpty()) {
            notes.add("rows in which the instrument is complete: " + counts(completed));
        }
        if (header.count(Role.TICK) > 0) {
            notes.add(
                    "REDCap does not tell whether nobody ticked any of several answers or nobody was asked: such cells"
                            + " are empty");
        }
        return notes;
    }

    private static String counts(Map<String, Integer> counts) {
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
    }
}
