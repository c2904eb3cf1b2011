package org.throughline.sample.internal;

import java.time.LocalDate;
import java.util.List;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Conversation;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;

/** What participants said when they were asked. */
public final class Conversations {
    private final Organisation organisation;
    private final Products products;
    private final DischargeProcess process;

    /** Takes what the conversations are about. */
    public Conversations(Organisation organisation, Products products, DischargeProcess process) {
        this.organisation = organisation;
        this.products = products;
        this.process = process;
    }

    /** Adds the conversations to the client. */
    public void add() {
        said(
                LocalDate.of(2026, 2, 11),
                organisation.technician,
                "Orders that come back",
                "Three orders in ten say only \"blood\". I ring the physician, he is on the round, and the patient sits "
                        + "here with his sleeve rolled up and thinks that I don't know my work.",
                process.laboratory.checkOrder,
                products.order);
        said(
                LocalDate.of(2026, 2, 12),
                organisation.nurse,
                "Noon discharges",
                "I hear at half past one that he goes home at two. Then I read him the sheet in the doorway. He nods, "
                        + "they all nod.",
                process.home.goThrough,
                products.summary);
        said(
                LocalDate.of(2026, 3, 18),
                organisation.patient,
                "Six tablets",
                "Everybody was kind. But ask me what the six tablets are for and I can tell you two.",
                products.understanding,
                products.treatment);
        said(
                LocalDate.of(2026, 3, 24),
                organisation.family,
                "The daughter at the door",
                "They told my father. He is eighty-one and wears his hearing aid on Sundays. I do the pills at home, and "
                        + "nobody told me anything.",
                products.homePlan,
                products.home);
        said(
                LocalDate.of(2026, 4, 15),
                organisation.pharmacist,
                "Ten minutes at the bed",
                "Let me go to the bedside before every discharge. It is ten minutes each, and I find a wrong dose every "
                        + "third time.",
                process.home.explainMedicines,
                products.homePlan);
        said(
                LocalDate.of(2026, 9, 9),
                organisation.practice,
                "The summary",
                "Since summer your patients know what they were in for. The summary still comes a week after they do.",
                products.summary,
                products.ails);
        addFurther();
    }

    private void addFurther() {
        said(
                LocalDate.of(2026, 9, 16),
                organisation.nurse,
                "The slip in English",
                "She gave the slip back empty and smiled. Her son told me later that she reads Spanish only.",
                products.questions);
        said(
                LocalDate.of(2026, 3, 19),
                organisation.patient,
                "Hungry for nothing",
                "The letter said to eat nothing. It did not say why, so I had toast.",
                process.laboratory.sendLetter,
                products.appointment);
    }

    private void said(LocalDate date, Participant who, String name, String text, Element... about) {
        Conversation conversation = Identity.named(OrganisationFactory.eINSTANCE.createConversation(), name);
        conversation.setDate(date);
        conversation.setParticipant(who);
        conversation.setText(text);
        conversation.getAbout().addAll(List.of(about));
        organisation.client.getConversations().add(conversation);
    }
}
