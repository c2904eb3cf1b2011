package org.throughline.script;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.ENamedElement;
import org.throughline.script.internal.Globals;
import org.throughline.script.internal.Making;

/** The words that a script can use, for completion while it is typed. */
public final class Vocabulary {
    private static final List<String> LIST = List.of("add", "remove", "move", "clear", "length", "filter", "map");

    private Vocabulary() {}

    /** Returns what stands behind a dot: the properties of every kind of element, and what a list can do; sorted. */
    public static List<String> properties() {
        return Stream.concat(
                        Making.types()
                                .flatMap(type -> type.getEAllStructuralFeatures().stream())
                                .map(ENamedElement::getName),
                        Stream.concat(LIST.stream(), Stream.of("type", "parent")))
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns what a script finds by name; sorted. */
    public static List<String> names() {
        return Globals.NAMES;
    }
}
