package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;

/** Finds questions of a choice that offer none. */
public final class QuestionWithoutChoices extends ModelCheck {
    /** Makes the check. */
    public QuestionWithoutChoices() {
        super("data.question-without-choices", Severity.ERROR);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Survey survey : client.surveys()) {
            for (Question question : survey.getQuestions()) {
                boolean choice = switch (question.getKind()) {
                    case SINGLE, MULTIPLE, LIKERT -> true;
                    default -> false;
                };
                if (choice && question.getChoices().isEmpty()) {
                    found.accept(finding(question, question, survey));
                }
            }
        }
    }
}
