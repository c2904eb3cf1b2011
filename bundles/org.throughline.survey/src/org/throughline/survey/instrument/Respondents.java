package org.throughline.survey.instrument;

import java.util.Objects;
import org.throughline.core.handoff.HandOffs;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;

/** Who a question is for, where it measures a hand-off: the customer of the hand-off. */
public final class Respondents {
    private Respondents() {}

    /** Returns the customer whom a question asks about what he receives; null where it is for everybody. */
    public static Participant of(Question question) {
        Participant customer = null;
        for (Element measured : question.getMeasures()) {
            if (!(measured instanceof HandOffRecord record) || record.getCustomerStep() == null) {
                return null;
            }
            Participant one = HandOffs.participantOf(record.getCustomerStep());
            if (one == null || customer != null && customer != one) {
                return null;
            }
            customer = one;
        }
        return customer;
    }

    /** Returns the question whose answer tells one group of respondents from another; null where there is none. */
    public static Question asker(Survey survey) {
        for (Question question : survey.getQuestions()) {
            if (question.getRole() == QuestionRole.UNIT
                    && !question.getChoices().isEmpty()) {
                return question;
            }
        }
        return null;
    }

    /** Returns the answer by which a customer names himself; null where the question does not offer it. */
    public static Choice choice(Question asker, Participant customer) {
        for (Choice choice : asker.getChoices()) {
            if (Objects.requireNonNullElse(customer.getName(), "").equalsIgnoreCase(choice.getName())) {
                return choice;
            }
        }
        return null;
    }
}
