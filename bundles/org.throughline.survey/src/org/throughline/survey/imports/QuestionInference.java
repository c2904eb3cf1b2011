package org.throughline.survey.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.survey.answers.YesNo;
import org.throughline.survey.dialect.Column;

/** Makes a question from a column of answers: yes/no, a number, one of few choices, or text. */
final class QuestionInference {
    /** Longer names of columns are wordings, which need a short code beside them. */
    private static final int LONGEST_CODE = 40;

    private static final int MOST_CHOICES = 10;
    private static final int LONGEST_CHOICE = 60;

    private QuestionInference() {}

    /**
     * Makes the question without a name and an id.
     *
     * @param different the column's different cells, without blanks around them and without empty ones
     * @param filled how many of its cells are filled
     * @param place the question's place in the survey, counted from 1
     */
    static Question question(Column column, List<String> different, int filled, int place) {
        Question question = SurveyFactory.eINSTANCE.createQuestion();
        boolean worded = column.name().length() > LONGEST_CODE || column.name().contains("?");
        question.setCode(worded ? "Q" + place : column.name());
        question.setText(column.text().isBlank() ? column.name() : column.text());
        question.setKind(column.asks() == null ? kind(different, filled) : column.asks());
        if (!column.options().isEmpty()) {
            column.options().forEach(option -> add(question, option.code(), option.label()));
        } else if (question.getKind() == QuestionKind.SINGLE) {
            addChoices(question, different);
        }
        return question;
    }

    private static QuestionKind kind(List<String> different, int filled) {
        if (different.isEmpty()) {
            return QuestionKind.TEXT;
        }
        if (different.stream().allMatch(cell -> YesNo.of(cell).isPresent())) {
            return QuestionKind.YES_NO;
        }
        if (different.stream().allMatch(AnswerReader::isNumber)) {
            return QuestionKind.NUMBER;
        }
        if (different.stream().allMatch(AnswerReader::isDate)) {
            return QuestionKind.DATE;
        }
        long choices = different.stream().map(Wording::key).distinct().count();
        boolean few = choices <= MOST_CHOICES && choices * 2 <= filled;
        boolean brief = different.stream().allMatch(cell -> cell.length() <= LONGEST_CHOICE);
        return few && brief ? QuestionKind.SINGLE : QuestionKind.TEXT;
    }

    private static void addChoices(Question question, List<String> cells) {
        Map<String, String> labels = new TreeMap<>();
        cells.forEach(cell -> labels.putIfAbsent(Wording.key(cell), cell));
        for (String label : labels.values()) {
            add(question, label, label);
        }
    }

    private static void add(Question question, String code, String label) {
        Choice choice = SurveyFactory.eINSTANCE.createChoice();
        choice.setCode(code);
        choice.setName(label.isBlank() ? code : label);
        question.getChoices().add(choice);
    }

    /** Returns the kind in words, for the report. */
    static String words(Question question) {
        return question.getKind().getLiteral().toLowerCase(Locale.ROOT).replace("yes-no", "yes/no");
    }
}
