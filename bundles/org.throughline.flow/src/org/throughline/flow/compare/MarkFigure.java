package org.throughline.flow.compare;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.throughline.flow.figures.FlowColour;
import org.throughline.flow.figures.FlowFigure;
import org.throughline.flow.figures.LaneFigure;

/** A small sign at a figure that says what differs there; the words are its tool tip. */
final class MarkFigure extends Label {
    private static final int PADDING = 4;
    private static final int LEAST_WIDTH = 18;

    private final FlowColour colour;

    MarkFigure(String signs, FlowColour colour, String tip) {
        super(signs);
        this.colour = colour;
        setToolTip(new Label(tip));
    }

    /** Puts the sign at the left upper corner of a box, in the header of a lane, at the middle of an arrow. */
    void placeAt(IFigure figure) {
        Dimension size = getPreferredSize().getCopy();
        size.width = Math.max(LEAST_WIDTH, size.width + 2 * PADDING);
        Point centre = switch (figure) {
            case FlowFigure arrow -> arrow.middle();
            case LaneFigure lane ->
                new Point(lane.getBounds().x + size.width / 2 + 2, lane.getBounds().y + size.height / 2 + 2);
            default -> figure.getBounds().getTopLeft();
        };
        setBounds(new Rectangle(centre.x - size.width / 2, centre.y - size.height / 2, size.width, size.height));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
        graphics.setBackgroundColor(colour.get());
        graphics.fillRoundRectangle(getBounds(), 8, 8);
        graphics.setForegroundColor(FlowColour.CANVAS.get());
        super.paintFigure(graphics);
    }
}
