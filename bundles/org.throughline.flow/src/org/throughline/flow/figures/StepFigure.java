package org.throughline.flow.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.throughline.flow.steptype.StepShape;

/** A rounded box; a step at which the customer is met carries a speech bubble. */
public class StepFigure extends NodeFigure {
    private static final int BUBBLE = 9;

    private boolean touchpoint;
    private StepShape shape = StepShape::paintBox;

    /** Makes the figure of a step where no customer is met. */
    public StepFigure() {
        super(FlowColour.STEP, Outline.RECTANGLE);
    }

    /** Sets whether the customer is met at the step. */
    public void setTouchpoint(boolean touchpoint) {
        this.touchpoint = touchpoint;
        repaint();
    }

    /** Sets the shape; null is that of an ordinary step. */
    public void setShape(StepShape shape) {
        this.shape = shape == null ? StepShape::paintBox : shape;
        repaint();
    }

    @Override
    protected void paintShape(Graphics graphics, Rectangle box) {
        shape.paint(graphics, box);
        if (touchpoint) {
            int x = box.right() - BUBBLE - 4;
            int y = box.y + 4;
            graphics.drawRoundRectangle(new Rectangle(x, y, BUBBLE, BUBBLE - 3), 3, 3);
            graphics.drawLine(x + 2, y + BUBBLE - 3, x + 2, y + BUBBLE);
            graphics.drawLine(x + 2, y + BUBBLE, x + 5, y + BUBBLE - 3);
        }
    }
}
