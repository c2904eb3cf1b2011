package org.throughline.report.internal.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.throughline.chart.markup.Markup;

/** Names the places of a report as Word does: 40 letters, digits and low lines at most, whatever their case unique. */
final class Bookmarks {
    private static final int LONGEST = 32;

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int started;

    /**
     * Takes the places that there are.
     *
     * @param anchors what the report calls them
     */
    Bookmarks(Iterable<String> anchors) {
        for (String anchor : anchors) {
            String plain = anchor.replaceAll("[^A-Za-z0-9]", "_");
            String stem = (Character.isLetter(plain.codePointAt(0)) ? "" : "p") + plain;
            stem = stem.substring(0, Math.min(LONGEST, stem.length()));
            String name = stem;
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = stem + "_" + i;
            }
            names.put(anchor, name);
        }
    }

    /** Returns whether the report has the place. */
    boolean has(String anchor) {
        return names.containsKey(anchor);
    }

    /** Returns the bookmark of a place that the report has. */
    String name(String anchor) {
        return names.get(anchor);
    }

    /** Marks what is written as a place; one that the report does not have is not marked. */
    void around(Markup out, String anchor, Runnable written) {
        if (!has(anchor)) {
            written.run();
            return;
        }
        String id = Integer.toString(started++);
        out.empty("w:bookmarkStart", "w:id", id, "w:name", name(anchor));
        written.run();
        out.empty("w:bookmarkEnd", "w:id", id);
    }
}
