package org.throughline.report.internal.docx;

import java.util.Set;
import org.w3c.dom.Element;

/** Reads the page of a template. */
final class SectionProperties {
    private static final Set<String> OFF = Set.of("0", "false", "off");
    private static final int LEAST_TEXT = 4000;

    private SectionProperties() {}

    /** Returns whether a property that can be on or off is on. */
    static boolean isOn(Element property) {
        return !OFF.contains(WordXml.attribute(property, "val"));
    }

    /** Returns the page, upright; ours where the template says none or leaves no room for text. */
    static PageBox page(Element section) {
        int width = length(section, "pgSz", "w", PageBox.A4.width());
        int height = length(section, "pgSz", "h", PageBox.A4.height());
        PageBox page = new PageBox(
                Math.min(width, height),
                Math.max(width, height),
                length(section, "pgMar", "top", PageBox.A4.top()),
                length(section, "pgMar", "right", PageBox.A4.right()),
                length(section, "pgMar", "bottom", PageBox.A4.bottom()),
                length(section, "pgMar", "left", PageBox.A4.left()),
                length(section, "pgMar", "header", PageBox.A4.header()),
                length(section, "pgMar", "footer", PageBox.A4.footer()));
        return page.textWidth() < LEAST_TEXT || page.turned().textHeight() < LEAST_TEXT ? PageBox.A4 : page;
    }

    private static int length(Element section, String property, String name, int usual) {
        String value = WordXml.child(section, property)
                .map(element -> WordXml.attribute(element, name))
                .orElse("");
        return value.matches("-?\\d{1,5}") ? Math.abs(Integer.parseInt(value)) : usual;
    }
}
