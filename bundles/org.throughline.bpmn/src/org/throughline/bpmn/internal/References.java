package org.throughline.bpmn.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the references of a finished file right: an id is given once, and what no longer exists is not referred to. */
final class References {
    private static final Set<String> ATTRIBUTES =
            Set.of("default", "bpmnElement", "sourceElement", "targetElement", "labelStyle");
    /** Names of types and programs, which lie outside of the file. */
    private static final Set<String> ELSEWHERE =
            Set.of("structureRef", "evaluatesToTypeRef", "implementationRef", "externalRef");

    private static final Set<String> TEXTS = Set.of("source", "target", "supports");

    private final Map<String, String> renamed;
    private final Set<String> ids = new HashSet<>();

    private References(Map<String, String> renamed) {
        this.renamed = renamed;
    }

    static void mend(XmlElement root, Map<String, String> renamed) {
        References references = new References(renamed);
        references.collect(root);
        references.mend(root);
    }

    private void collect(XmlElement element) {
        boolean known = element.isBpmn() || element.namespace.equals(BpmnNames.DIAGRAM);
        if (known && element.id() != null && !ids.add(element.id())) {
            element.set("id", null);
        }
        element.children.forEach(this::collect);
    }

    private void mend(XmlElement element) {
        for (XmlElement.Key key : List.copyOf(element.attributes().keySet())) {
            if (isReference(element, key)) {
                element.set(key, mended(element.attributes().get(key)));
            }
        }
        for (XmlElement child : new ArrayList<>(element.children)) {
            if (isReference(child)) {
                String right = mended(child.text());
                child.content.clear();
                child.append(String.valueOf(right));
                if (right == null) {
                    element.remove(child);
                }
            } else {
                mend(child);
                boolean figure = child.isDiagram("BPMNShape") || child.isDiagram("BPMNEdge");
                if (figure && child.attribute("bpmnElement") == null) {
                    element.remove(child);
                }
            }
        }
    }

    /** Returns whether an attribute names another element by its id. */
    static boolean isReference(XmlElement element, XmlElement.Key key) {
        boolean known = element.isBpmn() || element.namespace.equals(BpmnNames.DIAGRAM);
        boolean named = key.name().endsWith("Ref") && !ELSEWHERE.contains(key.name());
        return known && key.namespace().isEmpty() && (named || ATTRIBUTES.contains(key.name()));
    }

    /** Returns whether an element says nothing but the id of another. */
    static boolean isReference(XmlElement element) {
        boolean named = element.name.endsWith("Ref") || element.name.endsWith("Refs") || TEXTS.contains(element.name);
        return element.isBpmn()
                && element.children.isEmpty()
                && named
                && !element.text().isEmpty();
    }

    /** Returns a reference that means something, one into another file included; null for any other. */
    private String mended(String reference) {
        String id = reference.strip();
        String local = id.substring(id.indexOf(':') + 1);
        if (ids.contains(id) || ids.contains(local)) {
            return id;
        }
        return renamed.getOrDefault(local, local.equals(id) ? null : id);
    }
}
