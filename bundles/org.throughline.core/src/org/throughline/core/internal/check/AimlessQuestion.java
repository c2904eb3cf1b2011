package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;

/**
 * Finds questions of which nobody knows what they measure; free comments, dates and what tells respondents apart need
 * not.
 */
public final class AimlessQuestion extends ModelCheck {
    /** Makes the check. */
    public AimlessQuestion() {
        super("method.aimless-question", Severity.HINT);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Survey survey : client.surveys()) {
            for (Question question : survey.getQuestions()) {
                if (question.getMeasures().isEmpty()
                        && question.getRole() == QuestionRole.ASK
                        && question.getKind() != QuestionKind.TEXT
                        && question.getKind() != QuestionKind.DATE) {
                    found.accept(finding(question, question, survey));
                }
            }
        }
    }
}
