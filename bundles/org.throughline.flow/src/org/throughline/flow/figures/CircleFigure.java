package org.throughline.flow.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** A circle: thin for a start, thick for an end, double for an event, with hands for a wait. */
public final class CircleFigure extends NodeFigure {
    /** What the circle stands for. */
    public enum Sign {
        START,
        END,
        EVENT,
        WAIT
    }

    /** What is drawn inside the circle. */
    public enum Mark {
        NONE,
        CLOCK,
        ENVELOPE
    }

    private final Sign sign;
    private Mark mark = Mark.NONE;

    /** Makes a circle in the colours of what it stands for. */
    public CircleFigure(Sign sign) {
        super(fill(sign), Outline.ELLIPSE);
        this.sign = sign;
    }

    /** Sets what is drawn inside the circle. */
    public void setMark(Mark mark) {
        this.mark = mark;
        repaint();
    }

    /** Returns what is drawn inside the circle. */
    public Mark mark() {
        return mark;
    }

    private static FlowColour fill(Sign sign) {
        return switch (sign) {
            case START -> FlowColour.START;
            case END -> FlowColour.END;
            case EVENT, WAIT -> FlowColour.EVENT;
        };
    }

    @Override
    protected void paintShape(Graphics graphics, Rectangle box) {
        paintCircle(graphics, box);
        Rectangle inside = box.getCopy().shrink(box.width / 4, box.height / 4);
        switch (mark) {
            case CLOCK -> {
                graphics.drawOval(inside);
                Point centre = inside.getCenter();
                graphics.drawLine(centre.x, centre.y, centre.x, inside.y + 2);
                graphics.drawLine(centre.x, centre.y, inside.right() - 3, centre.y);
            }
            case ENVELOPE -> {
                inside.shrink(0, inside.height / 6);
                Point centre = inside.getCenter();
                graphics.drawRectangle(inside);
                graphics.drawLine(inside.x, inside.y, centre.x, centre.y);
                graphics.drawLine(centre.x, centre.y, inside.right(), inside.y);
            }
            case NONE -> {
                // the circle says all
            }
        }
    }

    private void paintCircle(Graphics graphics, Rectangle box) {
        graphics.fillOval(box);
        switch (sign) {
            case START -> graphics.drawOval(box);
            case END -> {
                graphics.setLineWidth(3);
                graphics.drawOval(box.getCopy().shrink(1, 1));
                graphics.setLineWidth(1);
            }
            case EVENT -> {
                graphics.drawOval(box);
                graphics.drawOval(box.getCopy().shrink(3, 3));
            }
            case WAIT -> {
                graphics.drawOval(box);
                Point centre = box.getCenter();
                graphics.drawLine(centre.x, centre.y, centre.x, box.y + box.height / 5);
                graphics.drawLine(centre.x, centre.y, centre.x + box.width / 4, centre.y);
            }
        }
    }
}
