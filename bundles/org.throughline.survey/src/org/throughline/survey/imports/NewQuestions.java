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
import org.throughline.survey.dialect.ColumnTable;

/** The questions that an import makes from columns. */
final class NewQuestions {
    private final ColumnTable table;
    private final Survey survey;
    private final NewIds ids;
    private final List<Question> made = new ArrayList<>();

    NewQuestions(ColumnTable table, Survey survey, NewIds ids) {
        this.table = table;
        this.survey = survey;
        this.ids = ids;
    }

    /**
     * Makes a question and adds it to the survey.
     *
     * @param wanted its code; null takes one after the column's name
     * @param values the answers that cells stand for, as in {@link ColumnRule}
     */
    Question make(int index, String wanted, Map<String, String> values) {
        Column column = table.columns().get(index);
        Set<String> different = new LinkedHashSet<>();
        int filled = count(index, values, different);
        int place = survey.getQuestions().size() + 1;
        Question question = QuestionInference.question(column, List.copyOf(different), filled, place);
        if (wanted == null) {
            String code = question.getCode();
            for (int number = 2; isTaken(question.getCode(), column); number++) {
                question.setCode(code + "_" + number);
            }
        } else {
            question.setCode(wanted);
        }
        question.setName(question.getCode());
        String slug = ClientFolder.slug(survey);
        ids.give(question, "question", slug, question.getCode());
        for (Choice choice : question.getChoices()) {
            ids.give(choice, "choice", slug, question.getCode(), choice.getCode());
        }
        survey.getQuestions().add(question);
        made.add(question);
        return question;
    }

    private int count(int index, Map<String, String> values, Set<String> different) {
        Map<String, String> answers = new HashMap<>();
        values.forEach((cell, answer) -> answers.put(Wording.key(cell), answer));
        int[] filled = new int[1];
        CellCounts.of(table.cells(index), (cell, rows) -> {
            String said = answers.isEmpty() ? null : answers.get(Wording.key(cell));
            String value = said == null ? cell.strip() : said;
            if (!value.isEmpty()) {
                different.add(value);
                filled[0] += rows;
            }
        });
        return filled[0];
    }

    /** A code that was made up must not be the name of another column, or the next wave would mix the two. */
    private boolean isTaken(String code, Column column) {
        boolean otherColumn = !code.equals(column.name())
                && table.columns().stream().anyMatch(other -> other.name().equals(code));
        return otherColumn || code.equals(Answers.RESPONDENT) || MappingRules.find(survey, code) != null;
    }

    /** Returns whether a question was made by this import. */
    boolean contains(Question question) {
        return made.contains(question);
    }
}
