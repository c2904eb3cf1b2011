package org.throughline.flow.figures;

import org.eclipse.draw2d.AnchorListener;
import org.eclipse.draw2d.ConnectionAnchorBase;
import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;

/**
 * Lets arrows end at a figure and tells them when it moved. It listens to the figure alone, and only while an arrow
 * ends here: a figure inside another one is moved with it, and layers and the window's view take the arrows along.
 */
abstract class FigureAnchor extends ConnectionAnchorBase {
    private final IFigure owner;
    private final FigureListener moved = figure -> fireAnchorMoved();

    FigureAnchor(IFigure owner) {
        this.owner = owner;
    }

    @Override
    public final IFigure getOwner() {
        return owner;
    }

    @Override
    public final void addAnchorListener(AnchorListener listener) {
        if (listeners.isEmpty()) {
            owner.addFigureListener(moved);
        }
        super.addAnchorListener(listener);
    }

    @Override
    public final void removeAnchorListener(AnchorListener listener) {
        super.removeAnchorListener(listener);
        if (listeners.isEmpty()) {
            owner.removeFigureListener(moved);
        }
    }

    @Override
    public final Point getReferencePoint() {
        Point centre = owner.getBounds().getCenter();
        owner.translateToAbsolute(centre);
        return centre;
    }
}
