package org.throughline.survey.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionRole;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.DroppedRow;
import org.throughline.survey.store.CellColumn;

/** The rows that count by the rules of an import; the others are dropped with their reasons. */
final class KeptRows {
    private final ColumnTable table;
    private final List<CellColumn> answers;

    private KeptRows(ColumnTable table, ColumnMapping mapping) {
        this.table = table;
        List<Question> asked = mapping.questions().stream()
                .filter(question -> question.getRole() == QuestionRole.ASK)
                .toList();
        this.answers = asked.stream()
                .map(question -> table.cells(mapping.column(question)))
                .toList();
    }

    /** Returns the table as it is where the rules leave out nothing but what an import leaves out anyway. */
    static ColumnTable of(ColumnTable table, ColumnMapping mapping, RowRules rules) {
        ColumnTable kept = table;
        if (rules.incomplete() != null && rules.incomplete() != IncompleteRule.KEEP) {
            kept = new KeptRows(kept, mapping).complete(rules.incomplete());
        }
        boolean other = rules.duplicates() != null && rules.duplicates() != DuplicateRule.FIRST;
        return other && mapping.respondent() >= 0
                ? new KeptRows(kept, mapping).different(mapping.respondent(), rules.duplicates())
                : kept;
    }

    private ColumnTable complete(IncompleteRule rule) {
        boolean unfinished = rule == IncompleteRule.DROP_UNFINISHED;
        Completion completion = new Completion(table);
        List<DroppedRow> open = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            Optional<String> reason = unfinished ? completion.open(row) : Optional.empty();
            if (reason.isEmpty() && answered(row) == 0) {
                reason = Optional.of("no question was answered");
            }
            int number = table.number(row);
            reason.ifPresent(why -> open.add(new DroppedRow(number, why)));
        }
        List<String> notes = unfinished && !completion.isKnown()
                ? List.of("the export does not tell who got to the end: only those without any answer are left out")
                : List.of();
        return open.isEmpty() && notes.isEmpty() ? table : table.without(open, notes);
    }

    private ColumnTable different(int respondent, DuplicateRule rule) {
        Map<String, Integer> chosen = new HashMap<>();
        List<Integer> gone = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            String id = id(respondent, row);
            Integer other = id.isEmpty() ? null : chosen.get(id);
            if (other == null) {
                chosen.put(id, row);
            } else if (rule == DuplicateRule.LAST || answered(row) > answered(other)) {
                gone.add(other);
                chosen.put(id, row);
            } else {
                gone.add(row);
            }
        }
        String which = rule == DuplicateRule.LAST ? "the last was kept" : "the one with most answers was kept";
        List<DroppedRow> dropped = gone.stream()
                .map(row -> new DroppedRow(
                        table.number(row),
                        "the respondent of row " + table.number(chosen.get(id(respondent, row))) + " again; " + which))
                .toList();
        return dropped.isEmpty() ? table : table.without(dropped, List.of());
    }

    private String id(int respondent, int row) {
        return table.cells(respondent).text(row).strip();
    }

    private int answered(int row) {
        int answered = 0;
        for (CellColumn cells : answers) {
            answered += cells.text(row).isBlank() ? 0 : 1;
        }
        return answered;
    }
}
