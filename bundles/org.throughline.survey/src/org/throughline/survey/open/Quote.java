package org.throughline.survey.open;

import java.util.List;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Evidence;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.Problem;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Conversation;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;
import org.throughline.model.survey.Wave;

/** Keeps open answers as conversations about the elements that they speak of. */
public final class Quote {
    private Quote() {}

    /**
     * Adds a conversation with the words of an answer to a client: one change of the model, without a trace of the
     * respondent. A problem that it is about gets it as evidence.
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
        Wave wave = answer.wave();
        Conversation conversation = OrganisationFactory.eINSTANCE.createConversation();
        conversation.setName(name(answer));
        conversation.setDate(wave.getTo() == null ? wave.getFrom() : wave.getTo());
        conversation.setParticipant(speaker);
        conversation.setText(answer.text());
        conversation.getAbout().addAll(about);
        client.getConversations().add(conversation);
        for (Element element : about) {
            if (element instanceof Problem problem) {
                problem.getEvidence().add(evidence(answer, conversation));
            }
        }
        return conversation;
    }

    private static Evidence evidence(OpenAnswer answer, Conversation conversation) {
        Evidence evidence = ImprovementFactory.eINSTANCE.createEvidence();
        evidence.setName(conversation.getName());
        evidence.setWave(answer.wave());
        evidence.setQuestion(answer.question());
        evidence.setConversation(conversation);
        evidence.setQuote(answer.text());
        return evidence;
    }

    /** Returns what the conversation is called that an answer is kept as. */
    static String name(OpenAnswer answer) {
        return "Answer to " + answer.question().getCode() + ", " + answer.wave().getName();
    }
}
