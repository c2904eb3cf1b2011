package org.throughline.ui.table;

import java.util.Collection;
import java.util.stream.Collectors;
import org.throughline.improvement.words.Names;
import org.throughline.model.base.Element;
import org.throughline.ui.Messages;

/** What tables and lists say of elements, on one line. */
public final class ElementWords {
    private ElementWords() {}

    /** Returns what an element is called; empty for null. */
    public static String name(Element element) {
        return element == null ? "" : Names.of(element).replaceAll("\\s+", " ");
    }

    /** Returns an element with what it is. */
    public static String described(Element element) {
        String type = element.eClass().getName();
        return name(element) + " (" + Messages.textOr("plan.kind." + type, type) + ")";
    }

    /** Returns what elements are called, parted by semicolons. */
    public static String names(Collection<? extends Element> elements) {
        return elements.stream().map(ElementWords::name).collect(Collectors.joining("; "));
    }
}
