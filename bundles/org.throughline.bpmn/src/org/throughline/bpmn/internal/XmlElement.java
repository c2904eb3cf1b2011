package org.throughline.bpmn.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An element of XML and the line that it begins in; its prefixes are kept, since values may use them too. */
public final class XmlElement {
    final String namespace;
    final String prefix;
    final String name;
    final int line;
    XmlElement parent;
    final List<XmlElement> children = new ArrayList<>();
    /** Texts and children in their order. */
    final List<Object> content = new ArrayList<>();
    /** The namespaces that the element declares, by prefix. */
    final Map<String, String> declared = new LinkedHashMap<>();

    private final Map<Key, String> attributes = new LinkedHashMap<>();

    /** The name of an attribute; the namespace is empty where it has none. Prefixes do not distinguish two. */
    record Key(String namespace, String prefix, String name) {
        static Key of(String name) {
            return new Key("", "", name);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.namespace.equals(namespace) && key.name.equals(name);
        }

        @Override
        public int hashCode() {
            return Objects.hash(namespace, name);
        }
    }

    XmlElement(String namespace, String prefix, String name, int line) {
        this.namespace = namespace == null ? "" : namespace;
        this.prefix = prefix == null ? "" : prefix;
        this.name = name;
        this.line = line;
    }

    /** Returns an element of the same name, without attributes and content. */
    XmlElement empty() {
        return new XmlElement(namespace, prefix, name, line);
    }

    /** Returns a copy of the whole element. */
    XmlElement copy() {
        XmlElement copy = empty();
        copy.declared.putAll(declared);
        copy.attributes.putAll(attributes);
        for (Object part : content) {
            if (part instanceof XmlElement child) {
                copy.add(child.copy());
            } else {
                copy.append((String) part);
            }
        }
        return copy;
    }

    Map<Key, String> attributes() {
        return attributes;
    }

    /** Returns an attribute without a namespace; null where it is absent. */
    String attribute(String key) {
        return attributes.get(Key.of(key));
    }

    /** Sets an attribute without a namespace; null takes it away. */
    XmlElement set(String key, Object value) {
        return set(Key.of(key), value);
    }

    XmlElement set(Key key, Object value) {
        if (value == null) {
            attributes.remove(key);
        } else {
            attributes.put(key, value.toString());
        }
        return this;
    }

    String id() {
        return attribute("id");
    }

    XmlElement add(XmlElement child) {
        child.parent = this;
        children.add(child);
        content.add(child);
        return child;
    }

    /** Adds a child before all others. */
    XmlElement addFirst(XmlElement child) {
        child.parent = this;
        children.addFirst(child);
        content.addFirst(child);
        return child;
    }

    void remove(XmlElement child) {
        children.removeIf(one -> one == child);
        content.removeIf(one -> one == child);
    }

    XmlElement append(String more) {
        if (!content.isEmpty() && content.getLast() instanceof String text) {
            content.set(content.size() - 1, text + more);
        } else if (!more.isEmpty()) {
            content.add(more);
        }
        return this;
    }

    /** Forgets the space between children where there is no other text. */
    void normalise() {
        if (!children.isEmpty() && text().isEmpty()) {
            content.removeIf(String.class::isInstance);
        }
    }

    /** Returns the text directly inside, without the space around it. */
    String text() {
        StringBuilder text = new StringBuilder();
        content.stream().filter(String.class::isInstance).forEach(text::append);
        return text.toString().strip();
    }

    /** Returns the text inside, that of elements within included. */
    String wholeText() {
        StringBuilder whole = new StringBuilder(text());
        for (XmlElement child : children) {
            String more = child.wholeText();
            whole.append(whole.isEmpty() || more.isEmpty() ? "" : " ").append(more);
        }
        return whole.toString();
    }

    boolean isBpmn() {
        return namespace.equals(BpmnNames.MODEL);
    }

    boolean isOwn() {
        return namespace.equals(BpmnNames.OWN);
    }

    boolean isDiagram(String diagramName) {
        return namespace.equals(BpmnNames.DIAGRAM) && name.equals(diagramName);
    }

    boolean is(String bpmnName) {
        return isBpmn() && name.equals(bpmnName);
    }

    /** Returns the children of BPMN with a name. */
    List<XmlElement> all(String bpmnName) {
        return children.stream().filter(child -> child.is(bpmnName)).toList();
    }

    /** Returns the first child of BPMN with a name; null where there is none. */
    XmlElement first(String bpmnName) {
        return children.stream().filter(child -> child.is(bpmnName)).findFirst().orElse(null);
    }

    /** Returns the namespace that a prefix stands for here; null where it stands for none. */
    String namespaceOf(String somePrefix) {
        for (XmlElement around = this; around != null; around = around.parent) {
            if (around.declared.containsKey(somePrefix)) {
                return around.declared.get(somePrefix);
            }
        }
        return null;
    }
}
