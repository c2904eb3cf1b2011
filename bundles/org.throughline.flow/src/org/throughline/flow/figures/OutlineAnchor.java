package org.throughline.flow.figures;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Lets an arrow end at the border of a figure. */
public final class OutlineAnchor extends FigureAnchor {
    private final Outline outline;

    /** Makes an anchor; both ends of an arrow at one figure have equal ones. */
    public OutlineAnchor(IFigure owner, Outline outline) {
        super(owner);
        this.outline = outline;
    }

    @Override
    public Point getLocation(Point reference) {
        Rectangle box = box();
        getOwner().translateToAbsolute(box);
        return outline.meet(box, reference);
    }

    /** Returns where a line from a point meets the border, both in the coordinates of the diagram. */
    Point meet(Point from) {
        return outline.meet(box(), from);
    }

    /** Returns the figure's box in the coordinates of the diagram. */
    Rectangle box() {
        return getOwner().getBounds().getCopy().resize(-1, -1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineAnchor anchor && anchor.getOwner() == getOwner() && anchor.outline == outline;
    }

    @Override
    public int hashCode() {
        return getOwner().hashCode();
    }
}
