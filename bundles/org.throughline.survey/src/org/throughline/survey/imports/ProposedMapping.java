package org.throughline.survey.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.QuestionRole;
import org.throughline.survey.dialect.ColumnKind;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.store.CodedColumn;

/** The mapping that an import uses, written out whole, every column and every value, to be looked at and changed. */
final class ProposedMapping {
    /** Columns with more different cells are no choices that somebody would go through. */
    private static final int MOST_VALUES = 100;

    private ProposedMapping() {}

    static ImportMapping of(ColumnMapping mapping, String dialect, ColumnTable table) {
        List<ColumnRule> rules = new ArrayList<>();
        for (int index = 0; index < table.columns().size(); index++) {
            String name = table.columns().get(index).name();
            if (!name.isBlank()) {
                rules.add(rule(mapping, index, name, table));
            }
        }
        return new ImportMapping(null, dialect, rules);
    }

    private static ColumnRule rule(ColumnMapping mapping, int index, String name, ColumnTable table) {
        ColumnRule said = mapping.rules().rule(index);
        Question question = mapping.question(index);
        if (question == null) {
            return new ColumnRule(name, said == null ? without(mapping, index) : said.action(), null);
        }
        Map<String, String> known = said == null ? Map.of() : said.values();
        return new ColumnRule(
                name,
                action(mapping, said, question),
                question.getCode(),
                values(question, known, table.cells(index) instanceof CodedColumn few ? few.values() : List.of()),
                0);
    }

    private static ColumnAction without(ColumnMapping mapping, int index) {
        if (mapping.respondent() == index) {
            return ColumnAction.RESPONDENT;
        }
        return mapping.kind(index) == ColumnKind.PERSONAL ? ColumnAction.PERSONAL : ColumnAction.LEAVE_OUT;
    }

    private static ColumnAction action(ColumnMapping mapping, ColumnRule said, Question question) {
        if (question.getRole() != QuestionRole.ASK) {
            return ColumnAction.of(question.getRole());
        }
        return mapping.isNew(question)
                ? ColumnAction.NEW
                : said == null || said.action().isBackground() ? ColumnAction.QUESTION : said.action();
    }

    private static Map<String, String> values(Question question, Map<String, String> known, List<String> cells) {
        Map<String, String> values = new TreeMap<>(known);
        QuestionKind kind = question.getKind();
        boolean closed = kind == QuestionKind.YES_NO
                || kind != QuestionKind.TEXT
                        && kind != QuestionKind.MULTIPLE
                        && !question.getChoices().isEmpty();
        if (closed && cells.size() <= MOST_VALUES) {
            AnswerReader reader = new AnswerReader(question, known);
            cells.stream()
                    .filter(cell -> !cell.isBlank())
                    .map(String::strip)
                    .forEach(cell -> values.putIfAbsent(cell, reader.read(cell).orElse(null)));
        }
        return values;
    }
}
