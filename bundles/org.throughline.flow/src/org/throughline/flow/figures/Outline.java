package org.throughline.flow.figures;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** The shape of a figure's border, where arrows meet it. */
public enum Outline {
    RECTANGLE {
        @Override
        double reach(double dx, double dy, double halfWidth, double halfHeight) {
            double horizontal = dx == 0 ? Double.MAX_VALUE : halfWidth / Math.abs(dx);
            double vertical = dy == 0 ? Double.MAX_VALUE : halfHeight / Math.abs(dy);
            return Math.min(horizontal, vertical);
        }

        @Override
        double extent(double share) {
            return 1;
        }
    },
    ELLIPSE {
        @Override
        double reach(double dx, double dy, double halfWidth, double halfHeight) {
            return 1 / Math.hypot(dx / halfWidth, dy / halfHeight);
        }

        @Override
        double extent(double share) {
            return Math.sqrt(1 - share * share);
        }
    },
    DIAMOND {
        @Override
        double reach(double dx, double dy, double halfWidth, double halfHeight) {
            return 1 / (Math.abs(dx) / halfWidth + Math.abs(dy) / halfHeight);
        }

        @Override
        double extent(double share) {
            return 1 - Math.abs(share);
        }
    };

    /** How far along a direction the border is. */
    abstract double reach(double dx, double dy, double halfWidth, double halfHeight);

    /** Which share of the half size the border is away from an axis, at a share of the half size along it. */
    abstract double extent(double share);

    /**
     * Returns where a line from a point meets the border: level or upright where the point faces the figure, else
     * towards its centre.
     */
    public Point meet(Rectangle box, Point from) {
        double halfWidth = Math.max(1, box.width / 2.0);
        double halfHeight = Math.max(1, box.height / 2.0);
        double dx = from.x - (box.x + halfWidth);
        double dy = from.y - (box.y + halfHeight);
        if (dx == 0 && dy == 0) {
            return box.getCenter();
        }
        if (Math.abs(dy) < halfHeight && Math.abs(dx) >= halfWidth) {
            double away = halfWidth * extent(dy / halfHeight);
            return at(box.x + halfWidth + Math.signum(dx) * away, from.y);
        }
        if (Math.abs(dx) < halfWidth && Math.abs(dy) >= halfHeight) {
            double away = halfHeight * extent(dx / halfWidth);
            return at(from.x, box.y + halfHeight + Math.signum(dy) * away);
        }
        double reach = reach(dx, dy, halfWidth, halfHeight);
        return at(box.x + halfWidth + dx * reach, box.y + halfHeight + dy * reach);
    }

    private static Point at(double x, double y) {
        return new Point((int) Math.round(x), (int) Math.round(y));
    }
}
