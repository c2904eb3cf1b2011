package org.throughline.bpmn.internal.steps;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which column of a table holds what, by its heading. */
final class StepColumns {
    /** What a column may hold, with the headings that say so. */
    enum Kind {
        STEP("step", "steps", "process step", "activity", "task", "action", "what"),
        PARTICIPANT(
                "participant",
                "who",
                "role",
                "responsible",
                "responsible role",
                "lane",
                "owner",
                "job",
                "actor",
                "performer",
                "department",
                "by whom",
                "done by",
                "swimlane"),
        NUMBER("no", "no.", "nr", "nr.", "#", "number", "step no", "step no.", "step number", "step #", "id"),
        CONDITION("condition", "if", "when"),
        WORK("work time", "work", "duration", "touch time", "working time", "processing time", "time"),
        WAIT("wait time", "wait", "waiting", "waiting time", "delay"),
        NOTE("note", "notes", "remark", "remarks", "comment", "comments", "description", "details");

        private final List<String> headings;

        Kind(String... headings) {
            this.headings = List.of(headings);
        }

        static Kind of(String heading) {
            String plain = heading.strip()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\s*[(\\[,].*$", "")
                    .replaceAll("\\s+", " ");
            for (Kind kind : values()) {
                if (kind.headings.contains(plain)) {
                    return kind;
                }
            }
            return null;
        }
    }

    private final Map<Kind, Integer> places;
    private final Cells.Row headings;

    private StepColumns(Map<Kind, Integer> places, Cells.Row headings) {
        this.places = places;
        this.headings = headings;
    }

    /** Returns the columns that a row of headings names; null where the row is none. */
    static StepColumns named(Cells.Row row, StepAccount account) {
        Map<Kind, Integer> places = new EnumMap<>(Kind.class);
        boolean known = false;
        for (int i = 0; i < row.cells().size(); i++) {
            Kind kind = Kind.of(row.cells().get(i));
            if (kind != null) {
                known |= places.putIfAbsent(kind, i) == null;
            }
        }
        if (!known || !places.containsKey(Kind.STEP)) {
            return null;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (!places.containsValue(i) && !row.cells().get(i).isBlank()) {
                account.dropped(
                        row.line(),
                        "the column \"" + row.cells().get(i).strip() + "\" has no place in a list of steps");
            }
        }
        return new StepColumns(places, row);
    }

    /** Returns the columns of a table without headings: participant, step. */
    static StepColumns unnamed() {
        return new StepColumns(Map.of(Kind.PARTICIPANT, 0, Kind.STEP, 1), null);
    }

    boolean has(Kind kind) {
        return places.containsKey(kind);
    }

    /** Returns a cell as it stands; empty where the row or the table has none. */
    String raw(Cells.Row row, Kind kind) {
        Integer place = places.get(kind);
        return place == null || place >= row.cells().size() ? "" : row.cells().get(place);
    }

    /** Returns the unit of a column of times. */
    String unit(Kind kind) {
        return headings == null
                ? "m"
                : TimeText.unit(headings.cells().get(places.get(kind)).toLowerCase(Locale.ROOT));
    }
}
