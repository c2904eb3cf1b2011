package org.throughline.ui.client;

import java.util.Optional;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Conversation;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.Unit;

/** The editors of what lies in a client's own file, and of its hand-offs. */
public enum ClientPlace {
    /** Facilities, units, jobs and parties. */
    PEOPLE("people", "job"),
    /** Products with their aspects, and needs. */
    PRODUCTS("products", "product"),
    /** The hand-offs of all flowcharts. */
    HAND_OFFS("handOffs", "process"),
    /** What was said. */
    CONVERSATIONS("conversations", "conversation"),
    /** The client's name and rules. */
    CLIENT("client", "client");

    private static final String BUNDLE = "org.throughline.ui.";

    private final String word;
    private final String icon;

    ClientPlace(String word, String icon) {
        this.word = word;
        this.icon = icon;
    }

    /** Returns the id of the editor. */
    public String editorId() {
        return BUNDLE + word;
    }

    /** Returns the key of the editor's title. */
    public String titleKey() {
        return word + ".title";
    }

    /** Returns the name of the editor's icon. */
    public String icon() {
        return icon;
    }

    /** Returns the editor of an id. */
    public static Optional<ClientPlace> byId(String editorId) {
        for (ClientPlace place : values()) {
            if (place.editorId().equals(editorId)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** Returns where an element is edited; nothing where it lies in a file of its own. */
    public static Optional<ClientPlace> of(Element element) {
        return switch (element) {
            case Participant participant -> Optional.of(PEOPLE);
            case Facility facility -> Optional.of(PEOPLE);
            case Unit unit -> Optional.of(PEOPLE);
            case Product product -> Optional.of(PRODUCTS);
            case Aspect aspect -> Optional.of(PRODUCTS);
            case Need need -> Optional.of(PRODUCTS);
            case Conversation conversation -> Optional.of(CONVERSATIONS);
            case Client client -> Optional.of(CLIENT);
            case null, default -> Optional.empty();
        };
    }
}
