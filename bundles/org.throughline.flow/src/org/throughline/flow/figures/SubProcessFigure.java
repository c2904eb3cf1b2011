package org.throughline.flow.figures;

import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Rectangle;

/** A step that holds a flowchart of its own: open with its content, or closed with a plus. */
public final class SubProcessFigure extends StepFigure {
    private static final int PLUS = 11;

    private boolean open;

    /** Makes the figure of a closed sub-process. */
    public SubProcessFigure() {
        setLayoutManager(new FreeformLayout());
    }

    /** Sets whether the content is shown. */
    public void setOpen(boolean open) {
        this.open = open;
        repaint();
    }

    @Override
    protected void paintShape(Graphics graphics, Rectangle box) {
        super.paintShape(graphics, box);
        if (!open) {
            int size = Math.min(PLUS, box.height / 3);
            int x = box.getCenter().x;
            int bottom = box.bottom() - 2;
            graphics.drawRectangle(x - size / 2, bottom - size, size, size);
            graphics.drawLine(x - size / 2 + 2, bottom - size + size / 2, x + size / 2 - 2, bottom - size + size / 2);
            graphics.drawLine(x, bottom - size + 2, x, bottom - 2);
        }
    }

    @Override
    public Rectangle textArea() {
        Rectangle area = super.textArea();
        if (!open) {
            area.height -= PLUS;
        }
        return area;
    }

    @Override
    protected int vertical() {
        return open ? PositionConstants.TOP : PositionConstants.MIDDLE;
    }
}
