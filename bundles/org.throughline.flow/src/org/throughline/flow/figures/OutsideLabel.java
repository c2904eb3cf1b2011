package org.throughline.flow.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.swt.SWT;

/** The text of a node that is too small to hold it, or of an arrow. */
public final class OutsideLabel extends Figure {
    private static final Dimension LARGEST = new Dimension(130, 60);

    private final WrappedText text = new WrappedText();
    private final boolean ground;
    private int vertical = PositionConstants.TOP;

    /**
     * Makes an empty label.
     *
     * @param ground whether the diagram's ground is painted under the text, since a line runs below it
     */
    public OutsideLabel(boolean ground) {
        this.ground = ground;
    }

    /** Sets the text and what is told when the mouse rests on it. */
    public void setText(String newText, String tip) {
        text.set(newText);
        setVisible(!text.get().isEmpty());
        setToolTip(tip == null || tip.isBlank() ? null : new Label(tip));
        revalidate();
        repaint();
    }

    /** Sets how the text is aligned from top to bottom. */
    public void setVertical(int vertical) {
        this.vertical = vertical;
    }

    @Override
    public Dimension getPreferredSize(int width, int height) {
        return text.get().isEmpty()
                ? new Dimension()
                : text.size(getFont(), LARGEST).getCopy().expand(2, 0);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setTextAntialias(SWT.ON);
        if (ground) {
            graphics.setBackgroundColor(FlowColour.CANVAS.get());
            graphics.fillRectangle(getBounds());
        }
        graphics.setForegroundColor(FlowColour.TEXT.get());
        text.paint(graphics, getFont(), getBounds(), PositionConstants.CENTER, vertical);
    }
}
