package org.throughline.diagram;

import java.util.ArrayList;
import java.util.List;
import org.throughline.diagram.internal.Outline;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;

/** The line that an arrow is drawn along. */
public final class FlowPath {
    private FlowPath() {}

    /**
     * Returns the points of the line from the border of the source's figure over the bend points to the border of the
     * target's; empty where an end is missing or has no bounds. An arrow without bend points runs level and upright, as
     * {@link SquarePath} says.
     */
    public static List<Point> of(Flow flow) {
        return of(flow, 0);
    }

    private static List<Point> of(Flow flow, int depth) {
        Bounds source = boundsOf(flow.getSource(), depth);
        Bounds target = boundsOf(flow.getTarget(), depth);
        if (source == null || target == null) {
            return List.of();
        }
        List<Point> bends =
                flow.getRoute() == null ? List.of() : flow.getRoute().bends();
        List<Point> points = new ArrayList<>();
        if (bends.isEmpty() && holds(source, target)) {
            Point out = wayOut(target, source);
            points.addAll(List.of(out, border(flow.getTarget(), target, out)));
        } else if (bends.isEmpty() && holds(target, source)) {
            Point out = wayOut(source, target);
            points.addAll(List.of(border(flow.getSource(), source, out), out));
        } else {
            List<Point> square = bends.isEmpty() ? SquarePath.between(source, target) : bends;
            points.add(border(flow.getSource(), source, square.getFirst()));
            points.addAll(bends.isEmpty() && square.size() == 1 ? List.of() : square);
            points.add(border(flow.getTarget(), target, square.getLast()));
        }
        return withoutRepeats(points);
    }

    /** Returns the bounds of a lane or node, of a flow the middle of its line; null where it has none. */
    public static Bounds boundsOf(DiagramElement element) {
        return boundsOf(element, 0);
    }

    private static Bounds boundsOf(DiagramElement element, int depth) {
        return switch (element) {
            case Node node -> node.getBounds();
            case Lane lane -> lane.getBounds();
            case Flow flow -> depth > 3 ? null : middle(of(flow, depth + 1));
            case null, default -> null;
        };
    }

    /**
     * Returns where a line that comes from a point meets the border of an element's figure: level or upright where the
     * point faces the figure, else towards the figure's centre.
     *
     * @param figure the bounds of the figure
     */
    public static Point border(DiagramElement element, Bounds figure, Point from) {
        return Outline.of(element).border(figure, from);
    }

    private static boolean holds(Bounds outer, Bounds inner) {
        return !outer.equals(inner) && outer.contains(inner.centre());
    }

    /** The point above or below a figure, whichever is nearer, on the border of what is drawn around it. */
    private static Point wayOut(Bounds inner, Bounds outer) {
        boolean up = inner.y() - outer.y() <= outer.bottom() - inner.bottom();
        return new Point(inner.centre().x(), up ? outer.y() : outer.bottom());
    }

    private static Bounds middle(List<Point> points) {
        double half = length(points) / 2;
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double step = Math.hypot(to.x() - from.x(), to.y() - from.y());
            if (step >= half && step > 0) {
                double share = half / step;
                return new Bounds(
                        (int) Math.round(from.x() + share * (to.x() - from.x())),
                        (int) Math.round(from.y() + share * (to.y() - from.y())),
                        0,
                        0);
            }
            half -= step;
        }
        return points.isEmpty()
                ? null
                : new Bounds(points.getFirst().x(), points.getFirst().y(), 0, 0);
    }

    private static double length(List<Point> points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += Math.hypot(
                    points.get(i).x() - points.get(i - 1).x(),
                    points.get(i).y() - points.get(i - 1).y());
        }
        return length;
    }

    private static List<Point> withoutRepeats(List<Point> points) {
        List<Point> kept = new ArrayList<>();
        for (Point point : points) {
            if (kept.isEmpty() || !kept.getLast().equals(point)) {
                kept.add(point);
            }
        }
        return List.copyOf(kept);
    }
}
