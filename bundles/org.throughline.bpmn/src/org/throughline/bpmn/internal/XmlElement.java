package org.throughline.bpmn.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An element of XML and the line that it begins in. */
public final class XmlElement {
    final String namespace;
    final String name;
    final int line;
    final XmlElement parent;
    final List<XmlElement> children = new ArrayList<>();
    private final Map<String, String> attributes;
    private final StringBuilder text = new StringBuilder();

    XmlElement(String namespace, String name, int line, XmlElement parent, Map<String, String> attributes) {
        this.namespace = namespace == null ? "" : namespace;
        this.name = name;
        this.line = line;
        this.parent = parent;
        this.attributes = attributes;
    }

    /** Returns an attribute without a namespace; null where it is absent. */
    String attribute(String key) {
        return attributes.get(key);
    }

    String id() {
        return attribute("id");
    }

    void append(String more) {
        text.append(more);
    }

    /** Returns the text directly inside, without the space around it. */
    String text() {
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

    boolean is(String bpmnName) {
        return isBpmn() && name.equals(bpmnName);
    }

    /** Returns the children of BPMN with a name. */
    List<XmlElement> all(String bpmnName) {
        return children.stream().filter(child -> child.is(bpmnName)).toList();
    }
}
