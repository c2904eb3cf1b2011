package org.throughline.flow.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/** A sheet with a folded corner. */
public final class DocumentFigure extends NodeFigure {
    private static final int LARGEST_FOLD = 14;

    /** Makes an empty sheet. */
    public DocumentFigure() {
        super(FlowColour.DOCUMENT, Outline.RECTANGLE);
    }

    @Override
    protected void paintShape(Graphics graphics, Rectangle box) {
        int fold = Math.min(LARGEST_FOLD, Math.min(box.width, box.height) / 3);
        PointList sheet = new PointList();
        sheet.addPoint(box.x, box.y);
        sheet.addPoint(box.right() - fold, box.y);
        sheet.addPoint(box.right(), box.y + fold);
        sheet.addPoint(box.right(), box.bottom());
        sheet.addPoint(box.x, box.bottom());
        graphics.fillPolygon(sheet);
        graphics.drawPolygon(sheet);
        graphics.drawLine(box.right() - fold, box.y, box.right() - fold, box.y + fold);
        graphics.drawLine(box.right() - fold, box.y + fold, box.right(), box.y + fold);
    }
}
