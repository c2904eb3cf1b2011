package org.throughline.ui.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.throughline.edit.ClientSession;
import org.throughline.model.base.Element;
import org.throughline.ui.SelectedClient;
import org.throughline.ui.client.ClientPlace;

/**
 * A folder in the tree below a client.
 *
 * @param key the message key of its name
 */
record Group(ClientSession session, String key, List<? extends Element> elements) implements SelectedClient.ClientPart {
    @Override
    public Path clientFolder() {
        return session.folder().path();
    }

    static List<Group> of(ClientSession session) {
        return List.of(
                new Group(session, "group.places", session.client().getFacilities()),
                new Group(session, "group.people", session.client().getParticipants()),
                new Group(session, "group.products", session.client().getProducts()),
                new Group(session, "group.needs", session.client().getNeeds()),
                new Group(session, "group.processes", session.folder().processes()),
                new Group(session, "group.surveys", session.folder().surveys()),
                new Group(session, "group.plans", session.folder().plans()),
                new Group(session, "group.reports", session.folder().reportTemplates()),
                new Group(session, "group.conversations", session.client().getConversations()));
    }

    /** Returns whether it would hold plans and has none. */
    boolean isWithoutPlans() {
        return "group.plans".equals(key) && elements.isEmpty();
    }

    /** Returns the editor of all that is in it; nothing where each element has its own. */
    Optional<ClientPlace> place() {
        return switch (key) {
            case "group.places", "group.people" -> Optional.of(ClientPlace.PEOPLE);
            case "group.products", "group.needs" -> Optional.of(ClientPlace.PRODUCTS);
            case "group.conversations" -> Optional.of(ClientPlace.CONVERSATIONS);
            default -> Optional.empty();
        };
    }

    /** The tree keeps a group expanded while its elements change. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Group group && group.session == session && group.key.equals(key);
    }

    @Override
    public int hashCode() {
        return 31 * session.hashCode() + key.hashCode();
    }
}
