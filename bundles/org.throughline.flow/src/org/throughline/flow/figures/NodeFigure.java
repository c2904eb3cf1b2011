package org.throughline.flow.figures;

import java.util.function.Supplier;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.throughline.flow.figures.ElementMarks.Emphasis;

/** The figure of a node: a shape in the theme's colours, with its text inside where it holds one. */
public abstract class NodeFigure extends Figure implements Marked {
    private static final int STRONG_WIDTH = 3;
    private static final Insets TEXT_MARGIN = new Insets(4, 6, 4, 6);

    private final FlowColour fill;
    private final Outline outline;
    private final WrappedText text = new WrappedText();
    private final Tip tip = new Tip();
    private ElementMarks marks = ElementMarks.NONE;

    /** Makes a figure with a shape and the colour of its inside. */
    protected NodeFigure(FlowColour fill, Outline outline) {
        this.fill = fill;
        this.outline = outline;
    }

    /** Returns where arrows meet the figure. */
    public Outline outline() {
        return outline;
    }

    /** Sets the text inside; empty where it stands outside. */
    public void setText(String newText) {
        if (text.set(newText)) {
            repaint();
        }
    }

    /** Returns the text inside. */
    public String text() {
        return text.get();
    }

    /** Sets what is told when the mouse rests on the figure; null or blank text is nothing. */
    public void setTip(Supplier<String> text) {
        tip.set(text);
    }

    @Override
    public IFigure getToolTip() {
        return tip.figure();
    }

    @Override
    public void setMarks(ElementMarks marks) {
        this.marks = marks;
        repaint();
    }

    /** Returns what is marked. */
    public ElementMarks marks() {
        return marks;
    }

    @Override
    public void paint(Graphics graphics) {
        if (marks.emphasis() == Emphasis.FADED) {
            graphics.setAlpha(FADED_ALPHA);
        }
        super.paint(graphics);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
        graphics.setForegroundColor(FlowColour.LINE.get());
        graphics.setBackgroundColor(fill().get());
        Rectangle box = getBounds().getCopy().resize(-1, -1);
        if (marks.emphasis() == Emphasis.STRONG) {
            graphics.setForegroundColor(FlowColour.CUSTOMER_LINE.get());
            graphics.setLineWidth(STRONG_WIDTH);
            box.shrink(1, 1);
        }
        paintShape(graphics, box);
        graphics.setLineWidth(1);
        graphics.setForegroundColor(FlowColour.TEXT.get());
        text.paint(graphics, getFont(), textArea(), horizontal(), vertical());
    }

    private FlowColour fill() {
        return marks.overlay() == null
                ? fill
                : Chip.of(marks.overlay().attention(), "").fill();
    }

    /** Paints the shape; colours are set. */
    protected abstract void paintShape(Graphics graphics, Rectangle box);

    /** Paints the shape alone, as in an icon. */
    public final void paintIcon(Graphics graphics, Rectangle box) {
        graphics.setAntialias(SWT.ON);
        graphics.setForegroundColor(FlowColour.LINE.get());
        graphics.setBackgroundColor(fill.get());
        paintShape(graphics, box);
    }

    /** Returns where the text stands, in the coordinates of the diagram. */
    public Rectangle textArea() {
        return getBounds().getCopy().crop(TEXT_MARGIN);
    }

    /** Returns how the text is aligned from left to right. */
    protected int horizontal() {
        return PositionConstants.CENTER;
    }

    /** Returns how the text is aligned from top to bottom. */
    protected int vertical() {
        return PositionConstants.MIDDLE;
    }
}
