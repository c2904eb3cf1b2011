package org.throughline.ui.products;

import org.eclipse.emf.common.util.EList;
import org.throughline.ui.table.ElementEdits;

/** The order of elements in their list. */
final class Order {
    private Order() {}

    /** Moves an element by some places, negative towards the beginning; nothing happens beyond the ends. */
    static <T> void move(ElementEdits edits, EList<T> all, T element, int by) {
        int place = all.indexOf(element) + by;
        if (element != null && place >= 0 && place < all.size()) {
            edits.change("people.move", () -> all.move(place, element));
        }
    }
}
