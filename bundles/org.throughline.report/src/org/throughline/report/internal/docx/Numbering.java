package org.throughline.report.internal.docx;

import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The kinds of lists that a document has. */
final class Numbering {
    private Numbering() {}

    /** Adds our list to a template's lists, as the last one. */
    static Document withBullets(Optional<Document> template, Document ours) {
        if (template.isEmpty()) {
            return ours;
        }
        Element lists = template.get().getDocumentElement();
        int kind = next(lists, "abstractNum", "abstractNumId");
        int list = next(lists, "num", "numId");
        Element abstractList = copy(ours, "abstractNum", lists);
        abstractList.setAttributeNS(WordReport.W, "w:abstractNumId", Integer.toString(kind));
        Node first = WordXml.child(lists, "num").orElse(null);
        lists.insertBefore(abstractList, first);
        Element used = copy(ours, "num", lists);
        used.setAttributeNS(WordReport.W, "w:numId", Integer.toString(list));
        WordXml.child(used, "abstractNumId")
                .orElseThrow()
                .setAttributeNS(WordReport.W, "w:val", Integer.toString(kind));
        Node behind = WordXml.child(lists, "numIdMacAtCleanup").orElse(null);
        lists.insertBefore(used, behind);
        return template.get();
    }

    private static Element copy(Document ours, String name, Element lists) {
        Element element = WordXml.child(ours.getDocumentElement(), name).orElseThrow();
        return (Element) lists.getOwnerDocument().importNode(element, true);
    }

    private static int next(Element lists, String name, String id) {
        return 1
                + WordXml.children(lists, name).stream()
                        .map(element -> WordXml.attribute(element, id))
                        .filter(value -> value.matches("\\d{1,8}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0);
    }

    /** Returns the id of the last list. */
    static String last(Document lists) {
        return WordXml.attribute(
                WordXml.children(lists.getDocumentElement(), "num").getLast(), "numId");
    }
}
