package org.throughline.survey.open;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Conversation;

/**
 * Which open answers a client keeps as conversations. An answer is known again by its question, its wave and its words,
 * since nothing else is kept of it; where the words were changed, it is not.
 */
public final class KeptQuotes {
    private final Map<List<String>, List<Conversation>> byWords = new HashMap<>();

    private KeptQuotes() {}

    /** Looks through the conversations of a client. */
    public static KeptQuotes of(Client client) {
        KeptQuotes kept = new KeptQuotes();
        for (Conversation conversation : client.getConversations()) {
            kept.byWords
                    .computeIfAbsent(key(conversation.getName(), conversation.getText()), none -> new ArrayList<>())
                    .add(conversation);
        }
        return kept;
    }

    /** Returns the names of what an answer is kept about, in the order in which it was kept; none where it is not. */
    public List<String> about(OpenAnswer answer) {
        return byWords.getOrDefault(key(Quote.name(answer), answer.text()), List.of()).stream()
                .flatMap(conversation -> conversation.getAbout().stream())
                .map(QuoteTarget::name)
                .distinct()
                .toList();
    }

    private static List<String> key(String name, String text) {
        return List.of(Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(text, ""));
    }
}
