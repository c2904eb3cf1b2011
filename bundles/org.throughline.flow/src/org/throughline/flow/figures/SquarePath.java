package org.throughline.flow.figures;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/** The bend points of an arrow that has none of its own: level and upright stretches from one box to the other. */
public final class SquarePath {
    private static final int GAP = 14;

    private SquarePath() {}

    /** Returns the bend points, the ends left out; two equal points where one level or upright line will do. */
    public static PointList between(Rectangle source, Rectangle target) {
        if (source.equals(target)) {
            return loop(source);
        }
        int top = Math.max(source.y, target.y);
        int bottom = Math.min(source.bottom(), target.bottom());
        int left = Math.max(source.x, target.x);
        int right = Math.min(source.right(), target.right());
        if (bottom - top > 1) {
            int y = facing(source.getCenter().y, target.getCenter().y, top, bottom);
            return points((left + right) / 2, y);
        }
        if (right - left > 1) {
            int x = facing(source.getCenter().x, target.getCenter().x, left, right);
            return points(x, (top + bottom) / 2);
        }
        if (target.x - source.right() >= 2 * GAP) {
            return sideways(source, target);
        }
        return upright(source, target);
    }

    private static int facing(int own, int other, int low, int high) {
        if (other > low && other < high) {
            return other;
        }
        return own > low && own < high ? own : (low + high) / 2;
    }

    private static PointList sideways(Rectangle source, Rectangle target) {
        int x = (source.right() + target.x) / 2;
        return points(x, source.getCenter().y, x, target.getCenter().y);
    }

    private static PointList upright(Rectangle source, Rectangle target) {
        int y = target.y >= source.bottom() ? (source.bottom() + target.y) / 2 : (source.y + target.bottom()) / 2;
        return points(source.getCenter().x, y, target.getCenter().x, y);
    }

    private static PointList loop(Rectangle box) {
        Point centre = box.getCenter();
        int right = box.right() + GAP;
        int top = box.y - GAP;
        return points(right, centre.y, right, top, centre.x, top);
    }

    private static PointList points(int... coordinates) {
        PointList points = new PointList();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.addPoint(coordinates[i], coordinates[i + 1]);
        }
        return points;
    }
}
