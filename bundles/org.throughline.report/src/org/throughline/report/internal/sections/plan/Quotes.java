package org.throughline.report.internal.sections.plan;

import org.throughline.improvement.words.Names;
import org.throughline.model.improvement.Evidence;
import org.throughline.model.organisation.Conversation;
import org.throughline.report.document.Text;
import org.throughline.report.internal.Shown;

/** Who said what stands as evidence. */
final class Quotes {
    private Quotes() {}

    /** Returns who said it and when, or where the words come from; empty where nobody noted it. */
    static Text who(Evidence evidence) {
        Conversation conversation = evidence.getConversation();
        if (conversation == null) {
            return evidence.getElement() == null
                    ? Text.EMPTY
                    : Text.of("about ").name(Names.of(evidence.getElement()));
        }
        Text who = conversation.getParticipant() == null
                ? Text.ofName(Names.of(conversation))
                : Text.ofName(Names.of(conversation.getParticipant()));
        return conversation.getDate() == null ? who : who.words(", " + Shown.date(conversation.getDate()));
    }
}
