package org.throughline.report.internal;

import java.util.Locale;
import org.throughline.model.base.Element;

/** What elements are called in a report. */
public final class ElementNames {
    private ElementNames() {}

    /** Returns the element's name; what kind of element it is where it has none; nothing where there is no element. */
    public static String of(Element element) {
        if (element == null) {
            return "";
        }
        String name = element.getName();
        return name == null || name.isBlank()
                ? "(unnamed " + element.eClass().getName().toLowerCase(Locale.ROOT) + ")"
                : name.strip();
    }
}
