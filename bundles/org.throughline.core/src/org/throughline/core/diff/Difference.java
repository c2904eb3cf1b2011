package org.throughline.core.diff;

import org.throughline.model.base.Element;

/**
 * One difference between two states.
 *
 * @param before the element as it was in the first state; null where it was added
 * @param after the element as it is in the second state; null where it was removed
 * @param sentence what differs, in words for a consultant
 */
public record Difference(Kind kind, Element before, Element after, String sentence) {
    /** Returns the element as it is in the second state; as it was in the first where it was removed. */
    public Element element() {
        return after == null ? before : after;
    }

    /** What happened to an element. */
    public enum Kind {
        /** It is in the second state only. */
        ADDED,
        /** It is in the first state only. */
        REMOVED,
        /** Something that is said of it differs. */
        CHANGED,
        /** It lies in another place: another lane, another container, elsewhere on the page. */
        MOVED,
        /** It has another name. */
        RENAMED
    }
}
