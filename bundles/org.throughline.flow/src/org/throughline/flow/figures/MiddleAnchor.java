package org.throughline.flow.figures;

import org.eclipse.draw2d.geometry.Point;

/** Lets an arrow end at the middle of another arrow. */
public final class MiddleAnchor extends FigureAnchor {

    /** Makes an anchor on an arrow. */
    public MiddleAnchor(FlowFigure owner) {
        super(owner);
    }

    @Override
    public Point getLocation(Point reference) {
        Point middle = middle();
        getOwner().translateToAbsolute(middle);
        return middle;
    }

    /** Returns the middle in the coordinates of the diagram. */
    Point middle() {
        return ((FlowFigure) getOwner()).middle();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MiddleAnchor anchor && anchor.getOwner() == getOwner();
    }

    @Override
    public int hashCode() {
        return getOwner().hashCode();
    }
}
