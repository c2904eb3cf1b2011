package org.throughline.report.internal.docx;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.report.internal.office.OfficeXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a document: the template's, and ours where it has none of the name. */
final class WordStyles {
    /** The language of the report's own words. */
    static final String LANGUAGE = OfficeXml.LANGUAGE;

    private static final double LARGE = 1.4;
    private static final String STYLES = "styles.xml";
    private static final String NUMBERING = "numbering.xml";

    private final Document styles;
    private final Optional<Document> numbering;
    private final Map<String, String> idsByName = new HashMap<>();
    private final Map<WordStyle, String> ids = new EnumMap<>(WordStyle.class);

    private WordStyles(Document styles, Optional<Document> numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /**
     * Puts the styles together.
     *
     * @param large whether for readers who need large type
     */
    static WordStyles of(WordTemplate template, boolean large) {
        WordStyles merged = new WordStyles(
                template.styles().orElseGet(() -> WordXml.ours(STYLES)),
                template.styles().isPresent() ? template.numbering() : Optional.of(WordXml.ours(NUMBERING)));
        merged.index();
        WordStyles complete = template.styles().isPresent() ? merged.completed() : merged;
        if (large) {
            complete.enlarge();
        }
        for (WordStyle style : WordStyle.values()) {
            complete.ids.put(style, complete.idsByName.get(key(style.title())));
        }
        return complete;
    }

    private void index() {
        for (Element style : WordXml.children(styles.getDocumentElement(), "style")) {
            idsByName.putIfAbsent(key(name(style)), WordXml.attribute(style, "styleId"));
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String name(Element style) {
        return WordXml.child(style, "name")
                .map(name -> WordXml.attribute(name, "val"))
                .orElse("");
    }

    private WordStyles completed() {
        Document ours = WordXml.ours(STYLES);
        Set<String> taken = new HashSet<>(idsByName.values());
        Map<String, String> renamed = new HashMap<>();
        Set<Element> missing = new LinkedHashSet<>();
        for (Element style : WordXml.children(ours.getDocumentElement(), "style")) {
            String id = WordXml.attribute(style, "styleId");
            String theirs = idsByName.get(key(name(style)));
            if (theirs == null) {
                missing.add(style);
                theirs = taken.contains(id) ? "Throughline" + id : id;
                idsByName.put(key(name(style)), theirs);
            }
            renamed.put(id, theirs);
        }
        Optional<HeadingLook> look = HeadingLook.of(styles, idsByName.get(key(WordStyle.HEADING_1.title())));
        Optional<Document> bullets = numbering;
        for (Element style : missing) {
            boolean numbered =
                    style.getElementsByTagNameNS(WordReport.W, "numId").getLength() > 0;
            if (numbered) {
                Document with = Numbering.withBullets(numbering, WordXml.ours(NUMBERING));
                bullets = Optional.of(with);
                ((Element) style.getElementsByTagNameNS(WordReport.W, "numId").item(0))
                        .setAttributeNS(WordReport.W, "w:val", Numbering.last(with));
            }
            Element appended = append(style, renamed);
            if (HeadingLook.LIKE_HEADINGS.contains(name(style))) {
                look.ifPresent(theirs -> theirs.lend(appended));
            }
        }
        WordStyles complete = new WordStyles(styles, bullets);
        complete.idsByName.putAll(idsByName);
        return complete;
    }

    private Element append(Element style, Map<String, String> renamed) {
        Element copy = (Element) styles.importNode(style, true);
        copy.setAttributeNS(WordReport.W, "w:styleId", renamed.get(WordXml.attribute(style, "styleId")));
        copy.removeAttributeNS(WordReport.W, "default");
        for (String reference : new String[] {"basedOn", "next"}) {
            WordXml.child(copy, reference)
                    .ifPresent(element -> element.setAttributeNS(
                            WordReport.W, "w:val", renamed.get(WordXml.attribute(element, "val"))));
        }
        styles.getDocumentElement().appendChild(copy);
        return copy;
    }

    private void enlarge() {
        for (String size : new String[] {"sz", "szCs"}) {
            var sizes = styles.getElementsByTagNameNS(WordReport.W, size);
            for (int i = 0; i < sizes.getLength(); i++) {
                Element element = (Element) sizes.item(i);
                String value = WordXml.attribute(element, "val");
                if (value.matches("\\d{1,4}")) {
                    long larger = Math.round(Integer.parseInt(value) * LARGE);
                    element.setAttributeNS(WordReport.W, "w:val", Long.toString(larger));
                }
            }
        }
    }

    /** Returns how the document refers to a style. */
    String id(WordStyle style) {
        return ids.get(style);
    }

    /** Returns the part with the styles. */
    String styles() {
        return WordXml.text(styles, true);
    }

    /** Returns the part with the lists that styles refer to. */
    Optional<String> numbering() {
        return numbering.map(document -> WordXml.text(document, true));
    }
}
