package org.throughline.survey.analysis;

import java.util.ArrayList;
import java.util.List;
import org.throughline.model.organisation.Participant;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.instrument.Respondents;

/**
 * A question that is owed an answer; by everybody, or by those who gave an answer to another one.
 *
 * @param asker the question that tells whose it is; null where it is everybody's
 * @param answer the answer to that question of those whose it is
 */
record Owed(String code, String asker, String answer) {

    /** Returns the questions that a wave asked, open ones aside. */
    static List<Owed> of(Survey survey, Answers answers) {
        Question asker = Respondents.asker(survey);
        List<Owed> owed = new ArrayList<>();
        for (Question question : survey.getQuestions()) {
            String code = question.getCode();
            boolean counts = question.getRole() == QuestionRole.ASK && question.getKind() != QuestionKind.TEXT;
            if (counts && answers.columns().contains(code)) {
                Participant customer = asker == null ? null : Respondents.of(question);
                Choice choice = customer == null ? null : Respondents.choice(asker, customer);
                owed.add(
                        choice == null
                                ? new Owed(code, null, null)
                                : new Owed(code, asker.getCode(), choice.getCode()));
            }
        }
        return owed;
    }

    boolean isBy(Answers answers, int row) {
        return asker == null || answer.equals(answers.value(row, asker));
    }
}
