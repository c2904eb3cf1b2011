package org.throughline.survey.imports;

import java.util.List;
import org.throughline.model.survey.Question;
import org.throughline.survey.dialect.Column;

/** The question that a column answers: by its code, its wording or its name, but for case and blanks. */
final class KnownQuestions {
    private KnownQuestions() {}

    /** Returns the question; null where there is none. */
    static Question find(List<Question> questions, Column column) {
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
        for (Question question : questions) {
            if (!name.isEmpty() && name.equals(Wording.key(question.getName()))) {
                return question;
            }
        }
        return null;
    }
}
