package org.throughline.core.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.TreeIterator;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.base.Element;

/**
 * Finds words in everything that somebody wrote into one client: names, notes, wordings, scripts, conversations and the
 * rest. It reads the client once; what is changed later is found by a new one. Case and accents do not matter.
 */
public final class Find {
    private final List<ElementTexts> all;

    /** Reads a client. */
    public Find(ClientFolder client) {
        Map<Element, ElementTexts> texts = new LinkedHashMap<>();
        TreeIterator<Notifier> every = client.resources().getAllContents();
        while (every.hasNext()) {
            if (every.next() instanceof Element element) {
                texts.computeIfAbsent(ElementTexts.shown(element), ElementTexts::new)
                        .read(element);
            }
        }
        all = List.copyOf(texts.values());
    }

    /**
     * Returns the elements with all of the words: where a text is the words first, then where they begin a word, then
     * where each begins a word of its own, then the rest; in each of these the names before the other texts, in the
     * order of the client's files. Blank words are found nowhere.
     *
     * @param most how many are returned at most
     */
    public List<Found> elements(String words, int most) {
        String folded = Folded.fold(words);
        if (folded.isEmpty()) {
            return List.of();
        }
        List<List<Found>> ranked = new ArrayList<>();
        for (int i = 0; i < 2 * Rank.values().length; i++) {
            ranked.add(new ArrayList<>());
        }
        for (ElementTexts texts : all) {
            Found found = texts.find(folded);
            if (found != null) {
                ranked.get(2 * found.rank().ordinal() + (found.named() ? 0 : 1)).add(found);
            }
        }
        return ranked.stream().flatMap(List::stream).limit(most).toList();
    }
}
