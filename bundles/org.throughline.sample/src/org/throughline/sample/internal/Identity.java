package org.throughline.sample.internal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.throughline.core.Slug;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;

/** Gives the sample's elements ids that are the same each time it is written. */
final class Identity {
    private static final String ROOT = "throughline-sample/cedar-valley/";

    private Identity() {}

    /** Names an element, its id made from its kind and name. */
    static <T extends Element> T named(T element, String name) {
        return at(element, element.eClass().getName() + "/" + Slug.of(name), name);
    }

    /** Names an element, its id made from a path that no other element of the sample has. */
    static <T extends Element> T at(T element, String path, String name) {
        UUID id = UUID.nameUUIDFromBytes((ROOT + path).getBytes(StandardCharsets.UTF_8));
        element.eSet(BasePackage.Literals.ELEMENT__ID, id.toString());
        element.setName(name);
        return element;
    }
}
