package org.throughline.core.internal.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;

/** Finds choices of a question that share a code. */
public final class DuplicateChoiceCode extends ModelCheck {
    /** Makes the check. */
    public DuplicateChoiceCode() {
        super("data.duplicate-choice-code", Severity.ERROR);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Survey survey : client.surveys()) {
            for (Question question : survey.getQuestions()) {
                Set<String> seen = new HashSet<>();
                for (Choice choice : question.getChoices()) {
                    if (!Names.isBlank(choice.getCode()) && !seen.add(choice.getCode())) {
                        found.accept(finding(choice, choice.getCode(), question, survey));
                    }
                }
            }
        }
    }
}
