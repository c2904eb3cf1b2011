package org.throughline.ui.survey.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.model.survey.Question;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.imports.ColumnAction;
import org.throughline.survey.imports.ColumnRule;
import org.throughline.survey.imports.ImportReport;
import org.throughline.survey.imports.PreparedImport;
import org.throughline.survey.imports.SetAside;
import org.throughline.survey.store.CodedColumn;

/** The columns and the values of a draft, line by line, what somebody should look at first on top. */
public final class DraftLines {
    private static final int SAMPLES = 4;
    private static final int LOOK = 1000;

    private DraftLines() {}

    /** Returns a line a column, those to be looked at first. */
    public static List<ColumnLine> columns(ImportDraft draft, PreparedImport shown) {
        ColumnTable table = draft.export().table();
        ImportReport report = shown.report();
        Set<String> odd = report.setAside().stream().map(SetAside::column).collect(Collectors.toSet());
        Map<String, String> statuses = new HashMap<>();
        report.columns().forEach(column -> statuses.putIfAbsent(column.name(), column.status()));
        Map<String, Integer> places = places(table);
        List<ColumnLine> lines = new ArrayList<>();
        for (ColumnRule rule : shown.mapping().columns()) {
            int place = places.get(rule.column());
            String status = statuses.getOrDefault(rule.column(), "");
            ColumnRule said = draft.said().get(rule.column());
            boolean unsure = said == null && (isUnsure(status) || odd.contains(rule.column()));
            lines.add(new ColumnLine(
                    said == null ? rule : said,
                    table.columns().get(place).text(),
                    samples(table, place),
                    status,
                    unsure));
        }
        lines.sort(Comparator.comparing(line -> !line.unsure()));
        return lines;
    }

    private static boolean isUnsure(String status) {
        return status.contains("by similar text") || status.startsWith("left out: no question");
    }

    private static Map<String, Integer> places(ColumnTable table) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < table.columns().size(); place++) {
            places.putIfAbsent(table.columns().get(place).name(), place);
        }
        return places;
    }

    private static List<String> samples(ColumnTable table, int column) {
        Set<String> samples = new LinkedHashSet<>();
        for (int row = 0; row < Math.min(LOOK, table.rows()) && samples.size() < SAMPLES; row++) {
            String cell = table.cells(column).text(row).strip();
            if (!cell.isEmpty()) {
                samples.add(cell);
            }
        }
        return List.copyOf(samples);
    }

    /** Returns a line a value of the questions with choices, those that are no answer first. */
    public static List<ValueLine> values(ImportDraft draft, PreparedImport shown) {
        ColumnTable table = draft.export().table();
        Map<String, Integer> places = places(table);
        List<ValueLine> lines = new ArrayList<>();
        for (ColumnRule rule : shown.mapping().columns()) {
            if (!rule.values().isEmpty() && rule.action() != ColumnAction.LEAVE_OUT) {
                Question question = shown.survey().getQuestions().stream()
                        .filter(one -> one.getCode().equals(rule.question()))
                        .findFirst()
                        .orElseThrow();
                Map<String, Integer> counts = counts(table, places.get(rule.column()));
                ColumnRule said = draft.said().getOrDefault(rule.column(), rule);
                Map<String, String> values = new LinkedHashMap<>(rule.values());
                values.putAll(said.values());
                values.forEach((cell, answer) ->
                        lines.add(new ValueLine(rule.column(), question, cell, counts.getOrDefault(cell, 0), answer)));
            }
        }
        lines.sort(Comparator.comparing(line -> line.answer() != null));
        return lines;
    }

    private static Map<String, Integer> counts(ColumnTable table, int column) {
        Map<String, Integer> counts = new HashMap<>();
        if (table.cells(column) instanceof CodedColumn few) {
            int[] byCode = few.counts();
            for (int code = 0; code < byCode.length; code++) {
                counts.merge(few.values().get(code).strip(), byCode[code], Integer::sum);
            }
        }
        return counts;
    }

    /** Says that a cell stands for another answer. */
    public static void say(ImportDraft draft, PreparedImport shown, ValueLine line, String answer) {
        ColumnRule rule = draft.said().get(line.column());
        if (rule == null) {
            rule = shown.mapping().columns().stream()
                    .filter(one -> one.column().equals(line.column()))
                    .findFirst()
                    .orElseThrow();
        }
        Map<String, String> values = new LinkedHashMap<>(rule.values());
        values.put(line.cell(), answer);
        draft.say(new ColumnRule(rule.column(), rule.action(), rule.question(), values, 0));
    }
}
