package org.throughline.bpmn.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes elements as text: the same element the same text, attributes in alphabetical order after id and name, line
 * breaks in values kept, and whatever XML has no place for (most control characters, half a surrogate pair) as U+FFFD.
 * Elements without text of their own have a line each.
 */
final class XmlText {
    private static final Comparator<XmlElement.Key> ORDER = Comparator.<XmlElement.Key>comparingInt(
                    key -> List.of("id", "name").indexOf(key.name()) < 0 ? 1 : 0)
            .thenComparing(XmlElement.Key::name)
            .thenComparing(XmlElement.Key::namespace);

    private final StringBuilder text = new StringBuilder();

    private XmlText() {}

    static String document(XmlElement root) {
        XmlText writer = new XmlText();
        writer.text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        writer.write(root, Map.of(), 0);
        return writer.text.append('\n').toString();
    }

    /** Writes an element in one line, with every namespace that it uses. */
    static String fragment(XmlElement element) {
        XmlText writer = new XmlText();
        writer.write(element, Map.of(), -1);
        return writer.text.toString();
    }

    private void write(XmlElement element, Map<String, String> outer, int depth) {
        Map<String, String> inside = new LinkedHashMap<>(outer);
        Map<String, String> declare = new TreeMap<>();
        element.declared.forEach((prefix, namespace) -> bind(prefix, namespace, inside, declare));
        bind(element.prefix, element.namespace, inside, declare);
        element.attributes().keySet().forEach(key -> bind(key, inside, declare));
        String tag = qualified(element.prefix, element.name);
        indent(depth);
        text.append('<').append(tag);
        declare.forEach((prefix, namespace) -> attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace));
        element.attributes().keySet().stream()
                .sorted(ORDER)
                .forEach(key -> attribute(
                        qualified(key.prefix(), key.name()),
                        element.attributes().get(key)));
        if (element.content.isEmpty()) {
            text.append("/>");
            return;
        }
        text.append('>');
        boolean lines = depth >= 0 && element.content.stream().allMatch(XmlElement.class::isInstance);
        for (Object part : element.content) {
            if (part instanceof XmlElement child) {
                write(child, inside, lines ? depth + 1 : -1);
            } else {
                escape((String) part, false);
            }
        }
        if (lines) {
            indent(depth);
        }
        text.append("</").append(tag).append('>');
    }

    private static void bind(XmlElement.Key key, Map<String, String> inside, Map<String, String> declare) {
        if (!key.namespace().isEmpty() && !key.prefix().equals("xml")) {
            bind(key.prefix(), key.namespace(), inside, declare);
        }
    }

    private static void bind(String prefix, String namespace, Map<String, String> inside, Map<String, String> declare) {
        if (!namespace.equals(inside.getOrDefault(prefix, ""))) {
            inside.put(prefix, namespace);
            declare.put(prefix, namespace);
        }
    }

    private void indent(int depth) {
        if (depth >= 0) {
            text.append('\n').repeat("  ", depth);
        }
    }

    private static String qualified(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }

    private void attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        escape(value, true);
        text.append('"');
    }

    private void escape(String value, boolean attribute) {
        value.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '\r' -> text.append("&#13;");
                case '"' -> text.append(attribute ? "&quot;" : "\"");
                case '\n' -> text.append(attribute ? "&#10;" : "\n");
                case '\t' -> text.append(attribute ? "&#9;" : "\t");
                default -> text.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
    }

    /** Returns whether XML has a place for a character. */
    static boolean isXml(int c) {
        return c >= 0x20 && c < 0xD800
                || c >= 0xE000 && c < 0xFFFE
                || c > 0xFFFF
                || c == '\n'
                || c == '\t'
                || c == '\r';
    }
}
