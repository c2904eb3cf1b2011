package org.throughline.diagram.internal;

import org.eclipse.emf.ecore.EObject;
import org.throughline.diagram.Size;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.Process;

/**
 * Turns places of the layout, which thinks of lanes that lie one below the other and of a flow to the right, into those
 * of the diagram, and back: where lanes stand side by side, across and down change places.
 */
public enum Axes {
    /** Lanes lie; nothing is turned. */
    AS_THEY_ARE,
    /** Lanes stand. */
    SWAPPED;

    /** Returns those of the process that an element is, or lies in. */
    public static Axes of(EObject element) {
        EObject around = element;
        while (around != null && !(around instanceof Process)) {
            around = around.eContainer();
        }
        return around instanceof Process process && process.getOrientation() == Orientation.VERTICAL
                ? SWAPPED
                : AS_THEY_ARE;
    }

    /** Turns a rectangle. */
    public Bounds turn(Bounds bounds) {
        return this == AS_THEY_ARE ? bounds : new Bounds(bounds.y(), bounds.x(), bounds.height(), bounds.width());
    }

    /** Turns a point. */
    public Point turn(Point point) {
        return this == AS_THEY_ARE ? point : new Point(point.y(), point.x());
    }

    /** Turns a size. */
    public Size turn(Size size) {
        return this == AS_THEY_ARE ? size : new Size(size.height(), size.width());
    }
}
