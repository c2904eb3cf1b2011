package org.throughline.diagram.internal.pages;

import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;

/** A side of a page at which arrows leave and arrive. */
enum Side {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM;

    /** Returns the side that a point is nearest to. */
    static Side nearest(Bounds box, Point at) {
        int left = Math.abs(at.x() - box.x());
        int right = Math.abs(box.right() - at.x());
        int top = Math.abs(at.y() - box.y());
        int bottom = Math.abs(box.bottom() - at.y());
        int least = Math.min(Math.min(left, right), Math.min(top, bottom));
        if (least == right) {
            return RIGHT;
        }
        if (least == left) {
            return LEFT;
        }
        return least == bottom ? BOTTOM : TOP;
    }

    boolean isBeside() {
        return this == LEFT || this == RIGHT;
    }
}
