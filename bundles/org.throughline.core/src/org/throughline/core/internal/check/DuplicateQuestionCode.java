package org.throughline.core.internal.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.QuickFix;
import org.throughline.core.check.Severity;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;

/** Finds questions of a survey that share a code. */
public final class DuplicateQuestionCode extends ModelCheck {
    /** Makes the check. */
    public DuplicateQuestionCode() {
        super("data.duplicate-question-code", Severity.ERROR);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Survey survey : client.surveys()) {
            Numbering numbering = new Numbering("_", "");
            survey.getQuestions().forEach(question -> numbering.use(question.getCode()));
            Set<String> seen = new HashSet<>();
            for (Question question : survey.getQuestions()) {
                String code = question.getCode();
                if (!Names.isBlank(code) && !seen.add(code)) {
                    String unused = numbering.next(code);
                    QuickFix fix = fix(() -> question.setCode(unused), unused);
                    found.accept(finding(question, fix, code, survey));
                }
            }
        }
    }
}
