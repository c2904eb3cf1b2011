package org.throughline.flow.figures;

import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;

/** The text of a node that is too small to hold it, or of an arrow. */
public final class OutsideLabel extends Figure implements Marked {
    private static final Dimension LARGEST = new Dimension(130, 60);

    private final WrappedText text = new WrappedText();
    private final boolean ground;
    private int vertical = PositionConstants.TOP;
    private final Tip tip = new Tip();
    private boolean faded;
    private Dimension size;
    private Font measuredWith;

    /**
     * Makes an empty label.
     *
     * @param ground whether the diagram's ground is painted under the text, since a line runs below it
     */
    public OutsideLabel(boolean ground) {
        this.ground = ground;
        setVisible(false);
    }

    /** Sets the text. */
    public void setText(String newText) {
        if (text.set(newText)) {
            size = null;
            setVisible(!text.get().isEmpty());
            revalidate();
            repaint();
        }
    }

    /** Sets what is told when the mouse rests on it. */
    public void setTip(Supplier<String> text) {
        tip.set(text);
    }

    @Override
    public IFigure getToolTip() {
        return tip.figure();
    }

    /** Sets how the text is aligned from top to bottom. */
    public void setVertical(int vertical) {
        this.vertical = vertical;
    }

    /** Returns the text. */
    public String text() {
        return text.get();
    }

    @Override
    public void setMarks(ElementMarks marks) {
        boolean now = marks.emphasis() == ElementMarks.Emphasis.FADED;
        if (faded != now) {
            faded = now;
            repaint();
        }
    }

    @Override
    public Dimension getPreferredSize(int width, int height) {
        if (text.get().isEmpty()) {
            return new Dimension();
        }
        if (size == null || !Objects.equals(measuredWith, getFont())) {
            measuredWith = getFont();
            size = text.size(measuredWith, LARGEST).expand(2, 0);
        }
        return size.getCopy();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setTextAntialias(SWT.ON);
        if (ground) {
            graphics.setBackgroundColor(FlowColour.CANVAS.get());
            graphics.fillRectangle(getBounds());
        }
        graphics.setForegroundColor(FlowColour.TEXT.get());
        if (faded) {
            graphics.setAlpha(FADED_ALPHA);
        }
        text.paint(graphics, getFont(), getBounds(), PositionConstants.CENTER, vertical);
    }
}
