package org.throughline.flow.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Rectangle;

/** A remark behind an open bracket. */
public final class NoteFigure extends NodeFigure {

    /** Makes an empty remark. */
    public NoteFigure() {
        super(FlowColour.CANVAS, Outline.RECTANGLE);
    }

    @Override
    protected void paintShape(Graphics graphics, Rectangle box) {
        int arm = Math.min(10, box.width / 3);
        graphics.drawLine(box.x, box.y, box.x, box.bottom());
        graphics.drawLine(box.x, box.y, box.x + arm, box.y);
        graphics.drawLine(box.x, box.bottom(), box.x + arm, box.bottom());
    }

    @Override
    protected int horizontal() {
        return PositionConstants.LEFT;
    }
}
