package org.throughline.flow.figures;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** The marks at an element, beside one another; invisible where there are none. */
public final class Badge extends Figure implements Marked {
    private static final int SHAPE = 8;
    private static final int GAP = 3;
    private static final int ROUNDING = 6;

    private List<Chip> chips = List.of();
    private final Tip tip = new Tip();
    private boolean faded;

    /** Makes a badge without marks. */
    public Badge() {
        setVisible(false);
    }

    @Override
    public void setMarks(ElementMarks marks) {
        faded = marks.emphasis() == ElementMarks.Emphasis.FADED;
        repaint();
        setChips(Chip.of(marks));
    }

    /** Shows chips in place of those before. */
    public void setChips(List<Chip> newChips) {
        if (!newChips.equals(chips)) {
            chips = List.copyOf(newChips);
            setVisible(!chips.isEmpty());
            revalidate();
            repaint();
        }
    }

    /** Returns what is written, chip by chip. */
    public String text() {
        return chips.stream().map(Chip::text).collect(Collectors.joining(" "));
    }

    /** Sets what is told when the mouse rests on it; null or blank text is nothing. */
    public void setTip(Supplier<String> text) {
        tip.set(text);
    }

    @Override
    public IFigure getToolTip() {
        return tip.figure();
    }

    @Override
    public Dimension getPreferredSize(int width, int height) {
        int sum = 0;
        for (Chip chip : chips) {
            sum += width(chip);
        }
        return new Dimension(sum, chips.isEmpty() ? 0 : height());
    }

    private int width(Chip chip) {
        return SHAPE + 3 * GAP + FigureUtilities.getTextWidth(chip.text(), getFont());
    }

    private int height() {
        return FigureUtilities.getFontMetrics(getFont()).getHeight() + 2;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
        if (faded) {
            graphics.setAlpha(FADED_ALPHA);
        }
        int x = getBounds().x;
        for (Chip chip : chips) {
            paint(graphics, chip, new Rectangle(x, getBounds().y, width(chip) - 1, height() - 1));
            x += width(chip);
        }
    }

    private void paint(Graphics graphics, Chip chip, Rectangle box) {
        graphics.setBackgroundColor(chip.fill().get());
        graphics.fillRoundRectangle(box, ROUNDING, ROUNDING);
        graphics.setForegroundColor(FlowColour.TEXT.get());
        graphics.drawRoundRectangle(box, ROUNDING, ROUNDING);
        graphics.setBackgroundColor(FlowColour.TEXT.get());
        chip.shape().paint(graphics, box.x + GAP, box.y + (box.height - SHAPE) / 2, SHAPE);
        graphics.drawText(chip.text(), box.x + SHAPE + 2 * GAP, box.y + 1);
    }
}
