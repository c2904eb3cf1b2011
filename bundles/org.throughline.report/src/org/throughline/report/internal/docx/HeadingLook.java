package org.throughline.report.internal.docx;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The letters and the colour of a template's headings. Titles and headings that the template has no style for take them
 * over, so that a report does not mix two houses' colours.
 */
final class HeadingLook {
    /** The names of the styles that look like headings. */
    static final Set<String> LIKE_HEADINGS = Set.of(
            WordStyle.TITLE.title(),
            WordStyle.CONTENTS.title(),
            WordStyle.HEADING_1.title(),
            WordStyle.HEADING_2.title(),
            WordStyle.HEADING_3.title());

    private static final String LETTERS = "rFonts";
    private static final String COLOUR = "color";

    private final Optional<Element> letters;
    private final Optional<Element> colour;

    private HeadingLook(Optional<Element> letters, Optional<Element> colour) {
        this.letters = letters;
        this.colour = colour;
    }

    /**
     * Returns what the headings of a document look like.
     *
     * @param heading the id of the style of its headings
     * @return empty where it has no such style
     */
    static Optional<HeadingLook> of(Document styles, String heading) {
        return style(styles, heading)
                .map(style -> new HeadingLook(inherited(styles, style, LETTERS), inherited(styles, style, COLOUR)));
    }

    private static Optional<Element> style(Document styles, String id) {
        return WordXml.children(styles.getDocumentElement(), "style").stream()
                .filter(style -> WordXml.attribute(style, "styleId").equals(id))
                .findFirst();
    }

    /** A style that says nothing of it has it from the one that it is based on. */
    private static Optional<Element> inherited(Document styles, Element heading, String property) {
        Set<Element> seen = new HashSet<>();
        Optional<Element> style = Optional.of(heading);
        while (style.isPresent() && seen.add(style.get())) {
            Optional<Element> found = style.flatMap(own -> WordXml.child(own, "rPr"))
                    .flatMap(letters -> WordXml.child(letters, property))
                    .map(own -> (Element) own.cloneNode(true));
            if (found.isPresent()) {
                return found;
            }
            style = WordXml.child(style.get(), "basedOn")
                    .flatMap(base -> style(styles, WordXml.attribute(base, "val")));
        }
        return Optional.empty();
    }

    /** Gives a style of the same document the letters and the colour, in place of its own. */
    void lend(Element style) {
        WordXml.child(style, "rPr").ifPresent(properties -> {
            WordXml.child(properties, LETTERS).ifPresent(properties::removeChild);
            letters.ifPresent(theirs -> properties.insertBefore(theirs.cloneNode(true), properties.getFirstChild()));
            WordXml.child(properties, COLOUR).ifPresent(ours -> recolour(properties, ours));
        });
    }

    private void recolour(Element properties, Node ours) {
        if (colour.isPresent()) {
            properties.replaceChild(colour.get().cloneNode(true), ours);
        } else {
            properties.removeChild(ours);
        }
    }
}
