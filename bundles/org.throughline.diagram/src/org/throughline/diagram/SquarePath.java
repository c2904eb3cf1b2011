package org.throughline.diagram;

import java.util.List;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;

/** The bend points of an arrow that has none of its own: level and upright stretches from one box to the other. */
public final class SquarePath {
    private static final int NONE = Integer.MIN_VALUE;
    private static final int GAP = 14;

    private SquarePath() {}

    /** Returns the bend points, the ends left out; a single one, to aim at, where one level or upright line will do. */
    public static List<Point> between(Bounds source, Bounds target) {
        if (source.equals(target)) {
            return loop(source);
        }
        int x = common(source.x(), source.width(), target.x(), target.width());
        int y = common(source.y(), source.height(), target.y(), target.height());
        if (y != NONE) {
            return List.of(new Point(between(source.x(), source.right(), target.x(), target.right()), y));
        }
        if (x != NONE) {
            return List.of(new Point(x, between(source.y(), source.bottom(), target.y(), target.bottom())));
        }
        if (target.x() - source.right() >= 2 * GAP) {
            int middle = (source.right() + target.x()) / 2;
            return List.of(
                    new Point(middle, source.centre().y()),
                    new Point(middle, target.centre().y()));
        }
        int middle = between(source.y(), source.bottom(), target.y(), target.bottom());
        return List.of(
                new Point(source.centre().x(), middle),
                new Point(target.centre().x(), middle));
    }

    /** The middle of the gap between two stretches, or of what they share. */
    private static int between(int aStart, int aEnd, int bStart, int bEnd) {
        return (Math.max(aStart, bStart) + Math.min(aEnd, bEnd)) / 2;
    }

    /**
     * The middle of the shorter of two stretches where it lies in the longer one, else the middle of what they share.
     */
    private static int common(int a, int aLength, int b, int bLength) {
        int low = Math.max(a, b);
        int high = Math.min(a + aLength, b + bLength);
        if (low >= high) {
            return NONE;
        }
        int middle = aLength < bLength ? a + aLength / 2 : b + bLength / 2;
        return middle > low && middle < high ? middle : (low + high) / 2;
    }

    private static List<Point> loop(Bounds box) {
        int right = box.right() + GAP;
        int top = box.y() - GAP;
        return List.of(
                new Point(right, box.centre().y()),
                new Point(right, top),
                new Point(box.centre().x(), top));
    }
}
