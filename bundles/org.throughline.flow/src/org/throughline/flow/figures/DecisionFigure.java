package org.throughline.flow.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.throughline.model.process.DecisionKind;

/** A diamond with the sign of how many ways are taken. */
public final class DecisionFigure extends NodeFigure {
    private DecisionKind kind = DecisionKind.EXCLUSIVE;

    /** Makes the figure of an exclusive decision. */
    public DecisionFigure() {
        super(FlowColour.DECISION, Outline.DIAMOND);
    }

    /** Sets how many ways are taken. */
    public void setKind(DecisionKind kind) {
        this.kind = kind;
        repaint();
    }

    @Override
    protected void paintShape(Graphics graphics, Rectangle box) {
        PointList diamond = new PointList();
        diamond.addPoint(box.getTop());
        diamond.addPoint(box.getRight());
        diamond.addPoint(box.getBottom());
        diamond.addPoint(box.getLeft());
        graphics.fillPolygon(diamond);
        graphics.drawPolygon(diamond);
        Rectangle sign = box.getCopy().shrink(box.width * 3 / 10, box.height * 3 / 10);
        if (sign.width > 4) {
            graphics.setLineWidth(2);
            paintSign(graphics, sign);
            graphics.setLineWidth(1);
        }
    }

    private void paintSign(Graphics graphics, Rectangle sign) {
        switch (kind) {
            case EXCLUSIVE -> paintCross(graphics, sign.getCopy().shrink(1, 1));
            case PARALLEL -> paintPlus(graphics, sign);
            case INCLUSIVE -> graphics.drawOval(sign);
            case EVENT_BASED -> {
                graphics.setLineWidth(1);
                graphics.drawOval(sign);
                graphics.drawOval(sign.getCopy().shrink(3, 3));
            }
            case COMPLEX -> {
                paintPlus(graphics, sign);
                paintCross(graphics, sign.getCopy().shrink(2, 2));
            }
        }
    }

    private static void paintCross(Graphics graphics, Rectangle sign) {
        graphics.drawLine(sign.getTopLeft(), sign.getBottomRight());
        graphics.drawLine(sign.getTopRight(), sign.getBottomLeft());
    }

    private static void paintPlus(Graphics graphics, Rectangle sign) {
        graphics.drawLine(sign.getTop(), sign.getBottom());
        graphics.drawLine(sign.getLeft(), sign.getRight());
    }

    @Override
    public Rectangle textArea() {
        Rectangle box = getBounds();
        return box.getCopy().shrink(box.width / 4, box.height / 4);
    }
}
