package org.throughline.survey.open;

import java.util.List;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Conversation;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Wave;

/** Keeps open answers as conversations about the elements that they speak of. */
public final class Quote {
    private Quote() {}

    /**
     * Adds a conversation with the words of an answer to a client: one change of the model, without a trace of the
     * respondent.
     *
     * @param speaker whose words they are taken for, such as the patient; null where unknown
     * @param about the steps, hand-off records, problems or other elements that it is about; at least one
     * @throws IllegalArgumentException where there is none
     */
    public static Conversation keep(
            Client client, OpenAnswer answer, Participant speaker, List<? extends Element> about) {
        if (about.isEmpty()) {
            throw new IllegalArgumentException("an answer is kept as a conversation about something");
        }
        Question question = answer.question();
        Wave wave = answer.wave();
        Conversation conversation = OrganisationFactory.eINSTANCE.createConversation();
        conversation.setName("Answer to " + question.getCode() + ", " + wave.getName());
        conversation.setDate(wave.getTo() == null ? wave.getFrom() : wave.getTo());
        conversation.setParticipant(speaker);
        conversation.setText(answer.text());
        conversation.getAbout().addAll(about);
        client.getConversations().add(conversation);
        return conversation;
    }
}
