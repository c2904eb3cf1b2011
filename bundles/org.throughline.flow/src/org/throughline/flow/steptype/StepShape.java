package org.throughline.flow.steptype;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

/** Paints the shape of a step; the graphics has the colours. */
@FunctionalInterface
public interface StepShape {
    /** The width of the round corners of a box. */
    int ROUNDING = 10;

    /** Paints the shape in a box. */
    void paint(Graphics graphics, Rectangle box);

    /** Paints the shape of an ordinary step. */
    static void paintBox(Graphics graphics, Rectangle box) {
        graphics.fillRoundRectangle(box, ROUNDING, ROUNDING);
        graphics.drawRoundRectangle(box, ROUNDING, ROUNDING);
    }
}
