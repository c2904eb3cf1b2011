package org.throughline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.throughline.diagram.FlowPath;
import org.throughline.diagram.internal.Axes;
import org.throughline.diagram.internal.layout.FreeRouter.End;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Event;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SequenceFlow;

/** Finds new ways for the arrows at nodes that moved, and for those that run through them now. */
final class Rerouting {
    private static final int CLEAR = 3;
    private static final int[] MARGINS = {150, 1_000, 20_000};

    private final Axes axes;
    private final Scope scope;
    private final Set<Node> moved;
    private final Set<Flow> slanted;
    private final FlowsByScope flows;
    private final Obstacles<Object> obstacles = new Obstacles<>();
    private final FreeRouter router = new FreeRouter(obstacles);

    /**
     * Prepares the arrows of a scope.
     *
     * @param slanted those that were slanted before anything moved
     */
    Rerouting(Process process, Scope scope, Set<Node> moved, Set<Flow> slanted) {
        this.axes = Axes.of(process);
        this.scope = scope;
        this.moved = moved;
        this.slanted = slanted;
        this.flows = new FlowsByScope(process);
        for (Node node : scope.getNodes()) {
            obstacles.add(node, withClearance(axes.turn(node.getBounds())));
        }
    }

    void apply() {
        List<Flow> open = new ArrayList<>();
        for (Flow flow : flows.in(scope)) {
            if (isMoved(flow.getSource()) || isMoved(flow.getTarget()) || isSpoilt(flow)) {
                open.add(flow);
            } else {
                router.occupy(turnedPath(flow));
            }
        }
        open.forEach(this::route);
    }

    /** Routes those of some arrows anew that run through a figure that is not their end, or along another arrow. */
    void clear(Set<Flow> some) {
        List<Flow> own = new ArrayList<>();
        for (Flow flow : flows.in(scope)) {
            if (some.contains(flow)) {
                own.add(flow);
            } else {
                router.occupy(turnedPath(flow));
            }
        }
        for (Flow flow : own) {
            List<Point> path = turnedPath(flow);
            if (path.size() > 1 && (isBlocked(flow, path) || router.runsAlong(path))) {
                route(flow);
            } else {
                router.occupy(path);
            }
        }
    }

    private List<Point> turnedPath(Flow flow) {
        return FlowPath.of(flow).stream().map(axes::turn).toList();
    }

    private boolean isBlocked(Flow flow, List<Point> path) {
        Node source = ownerOf(flow.getSource());
        Node target = ownerOf(flow.getTarget());
        for (int i = 1; i < path.size(); i++) {
            Bounds part = FreeRouter.area(path.get(i - 1), path.get(i));
            if (obstacles.any(part, node -> node != source && node != target)) {
                return true;
            }
        }
        return false;
    }

    static Bounds withClearance(Bounds figure) {
        return new Bounds(
                figure.x() - CLEAR, figure.y() - CLEAR, figure.width() + 2 * CLEAR, figure.height() + 2 * CLEAR);
    }

    private boolean isMoved(EObject end) {
        EObject object = end;
        while (object != null && !moved.contains(object)) {
            object = object.eContainer();
        }
        return object != null;
    }

    static boolean isSlanted(Flow flow) {
        List<Point> points = FlowPath.of(flow);
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).x() != points.get(i - 1).x()
                    && points.get(i).y() != points.get(i - 1).y()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an arrow between nodes that stayed is slanted now or runs through a node that moved. */
    private boolean isSpoilt(Flow flow) {
        if (!slanted.contains(flow) && isSlanted(flow)) {
            return true;
        }
        List<Point> points = FlowPath.of(flow);
        for (int i = 1; i < points.size(); i++) {
            Bounds part = FreeRouter.area(axes.turn(points.get(i - 1)), axes.turn(points.get(i)));
            if (obstacles.any(part, moved::contains)) {
                return true;
            }
        }
        return false;
    }

    /** The node of the scope that an end is, or lies in; null for a lane and for what lies elsewhere. */
    private Node ownerOf(DiagramElement end) {
        EObject object = end;
        while (object != null && object.eContainer() != scope) {
            object = object.eContainer();
        }
        return object instanceof Node node ? node : null;
    }

    private void route(Flow flow) {
        flow.setRoute(null);
        End source = end(flow.getSource());
        End target = end(flow.getTarget());
        if (source == null || target == null || source.anywhere() && target.anywhere()) {
            return;
        }
        boolean turned = source.anywhere();
        List<Point> points = List.of();
        for (int i = 0; i < MARGINS.length && points.isEmpty(); i++) {
            points = flow.getSource() == flow.getTarget()
                    ? loop(source.bounds())
                    : router.route(
                            turned ? target : source,
                            turned ? source : target,
                            flow instanceof SequenceFlow,
                            MARGINS[i]);
        }
        if (points.size() > 1) {
            write(flow, turned ? points.reversed() : points);
            router.occupy(points);
        }
    }

    private static List<Point> loop(Bounds step) {
        Point middle = step.centre();
        int right = step.right() + 20;
        int top = step.y() - 20;
        return List.of(middle, new Point(right, middle.y()), new Point(right, top), new Point(middle.x(), top), middle);
    }

    private End end(DiagramElement element) {
        if (element instanceof Lane lane) {
            return new End(Set.of(lane), axes.turn(lane.getBounds()), List.of(Way.UP, Way.DOWN), true, false);
        }
        Node owner = ownerOf(element);
        if (owner == null || !(element instanceof Node node) || node.getBounds() == null) {
            return null;
        }
        Bounds bounds = axes.turn(node.getBounds());
        boolean atBorder = node instanceof Event event && event.getAttachedTo() != null;
        Set<Node> own = atBorder ? Set.of(owner, ((Event) node).getAttachedTo()) : Set.of(owner);
        return new End(own, bounds, sides(node, bounds), false, owner != node);
    }

    /** An event at a border can be met from outside only. */
    private List<Way> sides(Node node, Bounds bounds) {
        if (!(node instanceof Event event) || event.getAttachedTo() == null) {
            return Way.ALL;
        }
        Bounds host = axes.turn(event.getAttachedTo().getBounds());
        Point middle = bounds.centre();
        if (Math.abs(middle.y() - host.bottom()) < CLEAR) {
            return List.of(Way.DOWN);
        }
        return Math.abs(middle.y() - host.y()) < CLEAR
                ? List.of(Way.UP)
                : List.of(middle.x() < host.centre().x() ? Way.LEFT : Way.RIGHT);
    }

    private void write(Flow flow, List<Point> points) {
        List<Point> bends =
                points.subList(1, points.size() - 1).stream().map(axes::turn).toList();
        if (!bends.isEmpty()) {
            flow.setRoute(new Route(bends));
            return;
        }
        Point from = axes.turn(points.getFirst());
        List<Point> drawn = FlowPath.of(flow);
        boolean same = drawn.size() == 2
                && (drawn.getFirst().x() == drawn.getLast().x()
                                && drawn.getFirst().x() == from.x()
                        || drawn.getFirst().y() == drawn.getLast().y()
                                && drawn.getFirst().y() == from.y());
        if (!same && drawn.size() > 1) {
            Point to = axes.turn(points.getLast());
            Point middle = FreeRouter.between(axes.turn(bounds(flow.getSource())), axes.turn(bounds(flow.getTarget())));
            flow.setRoute(new Route(List.of(
                    from.x() == to.x()
                            ? new Point(from.x(), axes.turn(middle).y())
                            : new Point(axes.turn(middle).x(), from.y()))));
        }
    }

    private static Bounds bounds(DiagramElement element) {
        return FlowPath.boundsOf(element);
    }
}
