package org.throughline.diagram.internal.pages;

import java.util.ArrayList;
import java.util.List;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;

/** The part of a flowchart that is on a page. */
record Region(Bounds box) {
    boolean contains(Point point) {
        return point.x() >= box.x() && point.x() <= box.right() && point.y() >= box.y() && point.y() <= box.bottom();
    }

    double distance(Point point) {
        return Math.hypot(
                point.x() - inside(point).x(), point.y() - inside(point).y());
    }

    /** Returns the point itself, or the nearest one that is inside. */
    Point inside(Point point) {
        return new Point(Math.clamp(point.x(), box.x(), box.right()), Math.clamp(point.y(), box.y(), box.bottom()));
    }

    /** Returns the bounds of what is inside of a box; null where nothing is. */
    Bounds common(Bounds other) {
        int x = Math.max(box.x(), other.x());
        int y = Math.max(box.y(), other.y());
        int right = Math.min(box.right(), other.right());
        int bottom = Math.min(box.bottom(), other.bottom());
        return x < right && y < bottom ? new Bounds(x, y, right - x, bottom - y) : null;
    }

    /** Returns a line from its beginning to where it first leaves this region; a single point where it begins there. */
    List<Point> beginning(List<Point> line) {
        List<Point> kept = new ArrayList<>(List.of(inside(line.getFirst())));
        for (int i = 1; i < line.size(); i++) {
            Point from = line.get(i - 1);
            Point to = line.get(i);
            if (!contains(to)) {
                add(kept, exit(from, to));
                return kept;
            }
            add(kept, to);
        }
        return kept;
    }

    private static void add(List<Point> points, Point point) {
        if (!points.getLast().equals(point)) {
            points.add(point);
        }
    }

    private Point exit(Point from, Point to) {
        double share = 1;
        share = Math.min(share, share(from.x(), to.x(), to.x() > from.x() ? box.right() : box.x()));
        share = Math.min(share, share(from.y(), to.y(), to.y() > from.y() ? box.bottom() : box.y()));
        return inside(new Point((int) Math.round(from.x() + share * (to.x() - from.x())), (int)
                Math.round(from.y() + share * (to.y() - from.y()))));
    }

    private static double share(int from, int to, int edge) {
        return from == to ? 1 : Math.max(0, (edge - from) / (double) (to - from));
    }
}
