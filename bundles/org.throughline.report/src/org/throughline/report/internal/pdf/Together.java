package org.throughline.report.internal.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Keeps a bracket, quote or full stop on the line of the link or name that it belongs to. */
final class Together {
    private static final Pattern BEFORE = Pattern.compile("[(\\[“‘\"]+$");
    private static final Pattern AFTER = Pattern.compile("^[\\p{Punct}”’…]+");
    /** A longer word may stand on two lines. */
    private static final int LONGEST_WORD = 24;

    private Together() {}

    static void keep(Element element) {
        String before = element.getPreviousSibling() instanceof Text text ? found(BEFORE, text) : "";
        String after = element.getNextSibling() instanceof Text text ? found(AFTER, text) : "";
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        String words = element.getTextContent();
        int last = words.lastIndexOf(' ') + 1;
        if (last > 0 && element.getTagName().equals("bdi")) {
            keepEnd(element, words, last, after);
        } else if (words.length() <= LONGEST_WORD) {
            Element span = span(element);
            element.getParentNode().replaceChild(span, element);
            cut((Text) span.getPreviousSibling(), before, false);
            cut((Text) span.getNextSibling(), after, true);
            append(span, before);
            span.appendChild(element);
            append(span, after);
        }
    }

    private static void keepEnd(Element name, String words, int last, String after) {
        if (after.isEmpty() || words.length() - last > LONGEST_WORD) {
            return;
        }
        name.setTextContent(words.substring(0, last));
        Element end = (Element) name.cloneNode(false);
        end.setTextContent(words.substring(last));
        Element span = span(name);
        name.getParentNode().insertBefore(span, name.getNextSibling());
        cut((Text) span.getNextSibling(), after, true);
        span.appendChild(end);
        append(span, after);
    }

    private static String found(Pattern pattern, Text text) {
        Matcher matcher = pattern.matcher(text.getData());
        return matcher.find() ? matcher.group() : "";
    }

    private static Element span(Element of) {
        Element span = of.getOwnerDocument().createElementNS(of.getNamespaceURI(), "span");
        span.setAttribute("class", "together");
        return span;
    }

    private static void cut(Text text, String part, boolean begin) {
        if (!part.isEmpty()) {
            String all = text.getData();
            text.setData(begin ? all.substring(part.length()) : all.substring(0, all.length() - part.length()));
        }
    }

    private static void append(Node parent, String words) {
        if (!words.isEmpty()) {
            parent.appendChild(parent.getOwnerDocument().createTextNode(words));
        }
    }
}
