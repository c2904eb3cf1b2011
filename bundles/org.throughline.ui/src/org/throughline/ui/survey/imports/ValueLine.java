package org.throughline.ui.survey.imports;

import java.util.List;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.survey.answers.YesNo;
import org.throughline.ui.Messages;

/**
 * A cell that a column holds, and the answer that it stands for.
 *
 * @param column the column's name
 * @param question the question that the column answers
 * @param cell what the file holds
 * @param rows how many rows hold it
 * @param answer the code of the answer; empty for not answered, null where it is none
 */
public record ValueLine(String column, Question question, String cell, int rows, String answer) {
    /** Returns the codes to choose from, in the question's order. */
    public List<String> codes() {
        return question.getChoices().isEmpty()
                ? List.of(YesNo.YES, YesNo.NO)
                : question.getChoices().stream().map(Choice::getCode).toList();
    }

    /** Returns the label of a code, as the respondent saw it; the code where it has none. */
    public String label(String code) {
        if (question.getChoices().isEmpty()) {
            return Messages.text(YesNo.YES.equals(code) ? "import.answers.yes" : "import.answers.no");
        }
        return question.getChoices().stream()
                .filter(choice -> code.equals(choice.getCode()))
                .map(choice -> code.equals(choice.getName()) ? code : code + ": " + choice.getName())
                .findFirst()
                .orElse(code);
    }
}
