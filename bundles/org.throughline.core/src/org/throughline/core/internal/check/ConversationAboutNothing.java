package org.throughline.core.internal.check;

import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.organisation.Conversation;

/** Finds conversations that nobody will find again. */
public final class ConversationAboutNothing extends ModelCheck {
    /** Makes the check. */
    public ConversationAboutNothing() {
        super("method.conversation-about-nothing", Severity.HINT);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Conversation conversation : client.client().getConversations()) {
            if (conversation.getAbout().isEmpty()) {
                found.accept(finding(conversation, conversation));
            }
        }
    }
}
