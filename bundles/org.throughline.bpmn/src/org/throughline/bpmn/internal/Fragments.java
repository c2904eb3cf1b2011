package org.throughline.bpmn.internal;

import java.util.IdentityHashMap;
import java.util.Map;
import org.throughline.model.process.DiagramElement;

/** The kept XML of the elements of one flowchart, each read once. */
final class Fragments {
    private final Map<DiagramElement, XmlElement> read = new IdentityHashMap<>();

    /** Returns what is kept of an element, its figure left out; null where nothing is. */
    XmlElement of(DiagramElement element) {
        return read.computeIfAbsent(element, key -> {
            String text = key.getForeignContent();
            return text == null ? null : XmlTree.parse(text);
        });
    }

    /** Returns what is kept of an element's figure; null where nothing is. */
    XmlElement figure(DiagramElement element) {
        XmlElement kept = of(element);
        return kept == null
                ? null
                : kept.children.stream()
                        .filter(child -> child.namespace.equals(BpmnNames.DIAGRAM))
                        .findFirst()
                        .orElse(null);
    }

    /** Returns the id of the process or collaboration that an element was read from; null where it is not kept. */
    String container(DiagramElement element) {
        XmlElement kept = of(element);
        return kept == null ? null : kept.attributes().get(Kept.IN);
    }

    /** Adds what is kept of an element to the new one, as far as BPMN allows it there. */
    void restore(DiagramElement element, XmlElement target) {
        XmlElement kept = of(element);
        if (kept == null) {
            return;
        }
        target.declared.putAll(kept.declared);
        kept.attributes().forEach((key, value) -> {
            boolean fits = !key.namespace().isEmpty() || Schema.allowsAttribute(target, key.name());
            if (fits && !key.equals(Kept.IN)) {
                target.set(key, value);
            }
        });
        for (XmlElement child : kept.children) {
            if (child.isBpmn() && Schema.allows(target, child)) {
                target.add(child.copy());
            }
        }
    }

    /** Returns a new element of BPMN with the prefix that a file uses. */
    static XmlElement bpmn(XmlElement like, String name) {
        return new XmlElement(BpmnNames.MODEL, like.prefix, name, 0);
    }

    /** Returns the extension elements of an element, new ones where it has none. */
    static XmlElement extensions(XmlElement element) {
        XmlElement found = element.first("extensionElements");
        return found == null ? element.add(bpmn(element, "extensionElements")) : found;
    }
}
