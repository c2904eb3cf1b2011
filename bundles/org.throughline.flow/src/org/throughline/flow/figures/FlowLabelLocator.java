package org.throughline.flow.figures;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Puts the label of an arrow near its source, beside the first stretch of the line that has room for it: above a level
 * one, right of an upright one.
 */
final class FlowLabelLocator implements Locator {
    private static final int ALONG = 8;
    private static final int BESIDE = 3;

    private final Connection arrow;
    private final IFigure badge;

    FlowLabelLocator(Connection arrow, IFigure badge) {
        this.arrow = arrow;
        this.badge = badge;
    }

    @Override
    public void relocate(IFigure label) {
        PointList points = arrow.getPoints();
        Dimension size = label.getPreferredSize();
        Point from = new Point();
        Point to = new Point();
        double longest = -1;
        for (int i = 1; i < points.size(); i++) {
            Point a = points.getPoint(i - 1);
            Point b = points.getPoint(i);
            double length = a.getDistance(b);
            if (length > longest) {
                longest = length;
                from = a;
                to = b;
            }
            if (length >= ALONG + (isLevel(a, b) ? size.width : size.height)) {
                from = a;
                to = b;
                break;
            }
        }
        label.setBounds(beside(from, to, size));
    }

    private static boolean isLevel(Point a, Point b) {
        return Math.abs(a.x - b.x) > Math.abs(a.y - b.y);
    }

    private Rectangle beside(Point from, Point to, Dimension size) {
        boolean level = isLevel(from, to);
        double length = Math.max(1, from.getDistance(to));
        double share = Math.min(length / 2, ALONG + (level ? size.width : size.height) / 2.0) / length;
        int x = from.x + (int) ((to.x - from.x) * share);
        int y = from.y + (int) ((to.y - from.y) * share);
        if (level) {
            int above = Math.max(BESIDE, clear(badge.getPreferredSize().height));
            return new Rectangle(x - size.width / 2, y - above - size.height, size.width, size.height);
        }
        int right = Math.max(BESIDE, clear(badge.getPreferredSize().width));
        return new Rectangle(x + right, y - size.height / 2, size.width, size.height);
    }

    /** How far a label stands off a line that carries marks of a size. */
    private int clear(int marks) {
        return badge.isVisible() ? marks / 2 + BESIDE : 0;
    }
}
