package org.throughline.survey.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnKind;
import org.throughline.survey.dialect.ColumnTable;

/**
 * Says for every column where its cells go. What the dialect knows of a column comes first; then a question of the
 * survey with that code, or that wording; then what the name or the cells tell.
 */
final class ColumnMapping {
    private final ColumnTable table;
    private final ImportTarget target;
    private final NewIds ids;
    private final ColumnRecogniser recogniser;
    private final List<ColumnReport> columns = new ArrayList<>();
    private final Map<Question, Integer> byQuestion = new HashMap<>();
    private int respondent = -1;

    private ColumnMapping(ColumnTable table, ImportTarget target, NewIds ids) {
        this.table = table;
        this.target = target;
        this.ids = ids;
        this.recogniser = new ColumnRecogniser(table);
    }

    static ColumnMapping of(ColumnTable table, ImportTarget target, NewIds ids) {
        ColumnMapping mapping = new ColumnMapping(table, target, ids);
        for (int i = 0; i < table.columns().size(); i++) {
            mapping.columns.add(mapping.place(i));
        }
        return mapping;
    }

    private ColumnReport place(int index) {
        Column column = table.columns().get(index);
        if (column.name().isBlank()) {
            return new ColumnReport("(column " + (index + 1) + ")", null, "left out: no name in the header");
        }
        Question known = column.kind() == ColumnKind.ANSWER ? known(column) : null;
        if (known != null) {
            return imported(index, known, "imported");
        }
        return switch (recogniser.kind(index)) {
            case PERSONAL -> new ColumnReport(column.name(), null, "personal, left out");
            case METADATA -> new ColumnReport(column.name(), null, "left out: metadata");
            case RESPONDENT -> respondent(index);
            case ANSWER ->
                target.isNewSurvey() ? made(index) : new ColumnReport(column.name(), null, "left out: no question");
        };
    }

    private ColumnReport respondent(int index) {
        String name = table.columns().get(index).name();
        if (respondent >= 0) {
            String other = table.columns().get(respondent).name();
            return new ColumnReport(name, null, "left out: " + other + " tells respondents apart");
        }
        respondent = index;
        return new ColumnReport(name, null, "respondent");
    }

    private ColumnReport imported(int index, Question question, String status) {
        String name = table.columns().get(index).name();
        Integer other = byQuestion.putIfAbsent(question, index);
        if (other != null) {
            String first = table.columns().get(other).name();
            return new ColumnReport(name, null, "left out: " + first + " already answers " + question.getCode());
        }
        return new ColumnReport(name, question.getCode(), status);
    }

    private Question known(Column column) {
        if (target.isNewSurvey()) {
            return null;
        }
        List<Question> questions = target.survey().getQuestions();
        for (Question question : questions) {
            if (column.name().equals(question.getCode())) {
                return question;
            }
        }
        String name = Wording.key(column.name());
        for (Question question : questions) {
            if (name.equals(Wording.key(question.getCode()))) {
                return question;
            }
        }
        String text = Wording.key(column.text());
        for (Question question : questions) {
            String wording = Wording.key(question.getText());
            if (!wording.isEmpty() && (wording.equals(name) || wording.equals(text))) {
                return question;
            }
        }
        return null;
    }

    private ColumnReport made(int index) {
        Column column = table.columns().get(index);
        Survey survey = target.survey();
        Set<String> different = new LinkedHashSet<>();
        int[] filled = new int[1];
        CellCounts.of(table.cells(index), (cell, rows) -> {
            if (!cell.isBlank()) {
                different.add(cell.strip());
                filled[0] += rows;
            }
        });
        int place = survey.getQuestions().size() + 1;
        Question question = QuestionInference.question(column, List.copyOf(different), filled[0], place);
        String code = question.getCode();
        for (int number = 2; isTaken(question.getCode(), column); number++) {
            question.setCode(code + "_" + number);
        }
        question.setName(question.getCode());
        String slug = ClientFolder.slug(survey);
        ids.give(question, "question", slug, question.getCode());
        for (Choice choice : question.getChoices()) {
            ids.give(choice, "choice", slug, question.getCode(), choice.getCode());
        }
        survey.getQuestions().add(question);
        return imported(index, question, "imported as a new question (" + QuestionInference.words(question) + ")");
    }

    /** A code that was made up must not be the name of another column, or the next wave would mix the two. */
    private boolean isTaken(String code, Column column) {
        boolean otherColumn = !code.equals(column.name())
                && table.columns().stream().anyMatch(other -> other.name().equals(code));
        return otherColumn
                || code.equals(Answers.RESPONDENT)
                || target.survey().getQuestions().stream()
                        .anyMatch(other -> other.getCode().equals(code));
    }

    List<ColumnReport> columns() {
        return columns;
    }

    /** Returns the questions that have a column, in the order asked. */
    List<Question> questions() {
        return target.survey().getQuestions().stream()
                .filter(byQuestion::containsKey)
                .toList();
    }

    /** Returns the column that answers a question. */
    int column(Question question) {
        return byQuestion.get(question);
    }

    /** Returns the column that tells respondents apart; -1 where there is none. */
    int respondent() {
        return respondent;
    }
}
