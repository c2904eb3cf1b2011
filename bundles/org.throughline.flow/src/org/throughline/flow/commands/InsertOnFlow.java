package org.throughline.flow.commands;

import java.awt.geom.Line2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.Size;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SequenceFlow;

/**
 * Puts a node into an arrow. The arrow itself leads to the node from then on and keeps its label and its condition,
 * which say when it is taken; a new one leads on. Each half keeps the bend points on its side, the node comes to lie on
 * the line, and where a level stretch is too short for it all that lies further on makes way.
 */
public final class InsertOnFlow implements Runnable {
    private static final int GAP = 30;

    private final SequenceFlow flow;
    private final Node node;
    private final Point place;

    /**
     * Inserts a node, new or without arrows of its own.
     *
     * @param place near which point of the arrow, in the coordinates of the diagram
     */
    public InsertOnFlow(SequenceFlow flow, Node node, Point place) {
        this.flow = flow;
        this.node = node;
        this.place = place;
    }

    /** Returns whether a node can be put into an arrow. */
    public static boolean isPossible(Flow flow, Node node) {
        return flow instanceof SequenceFlow
                && flow.getSource() instanceof Node
                && flow.getTarget() instanceof Node
                && flow.eContainer() instanceof Scope scope
                && PlaceNode.isPossible(scope, node)
                && node.getIncoming().isEmpty()
                && node.getOutgoing().isEmpty()
                && Connect.canLead(flow.eClass(), flow.getSource(), node)
                && Connect.canLead(flow.eClass(), node, flow.getTarget());
    }

    @Override
    public void run() {
        List<Point> line = ArrowLine.of(flow);
        int stretch = nearest(line);
        boolean routed = flow.getRoute() != null;
        Node target = (Node) flow.getTarget();
        Bounds bounds = onLine(line.get(stretch), line.get(stretch + 1));
        Bounds free = makeWay(bounds, stretch);
        List<Point> now = ArrowLine.of(flow);
        new PlaceNode((Scope) flow.eContainer(), node, free).run();
        flow.setTarget(node);
        SequenceFlow onward = ProcessFactory.eINSTANCE.createSequenceFlow();
        new Connect(onward, node, target).run();
        if (routed) {
            flow.setRoute(route(now.subList(1, stretch + 1), free));
            onward.setRoute(route(now.subList(stretch + 1, now.size() - 1), free));
        }
    }

    private static Route route(List<Point> bends, Bounds node) {
        List<Point> outside =
                bends.stream().filter(bend -> !node.contains(bend)).distinct().toList();
        return outside.isEmpty() ? null : new Route(outside);
    }

    private int nearest(List<Point> line) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < line.size() - 1; i++) {
            Point a = line.get(i);
            Point b = line.get(i + 1);
            double distance = Line2D.ptSegDist(a.x(), a.y(), b.x(), b.y(), place.x(), place.y());
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private Bounds onLine(Point a, Point b) {
        Size size = node.getBounds() == null
                ? NodeSizes.of(node)
                : new Size(node.getBounds().width(), node.getBounds().height());
        int x = a.x() == b.x() ? a.x() : place.x();
        int y = a.y() == b.y() ? a.y() : place.y();
        return new Bounds(x - size.width() / 2, y - size.height() / 2, size.width(), size.height());
    }

    /** Moves what lies further on to the right where a level arrow has no room for the node. */
    private Bounds makeWay(Bounds bounds, int stretch) {
        Bounds source = ((Node) flow.getSource()).getBounds();
        Bounds target = ((Node) flow.getTarget()).getBounds();
        List<Point> line = ArrowLine.of(flow);
        boolean level = line.get(stretch).y() == line.get(stretch + 1).y();
        boolean onward = target.x() >= source.right();
        if (!level || !onward || !(flow.eContainer() instanceof Process process)) {
            return bounds;
        }
        int left = Math.max(
                bounds.x(),
                stretch == 0 ? source.right() + GAP : line.get(stretch).x());
        boolean last =
                stretch == line.size() - 2 || line.size() == 4 && line.get(1).equals(line.get(2));
        Bounds placed = bounds.translated(left - bounds.x(), 0);
        int missing = last || line.size() == 3 ? placed.right() + GAP - target.x() : 0;
        if (missing > 0) {
            shiftRight(process, target.x(), missing);
        }
        return placed;
    }

    private void shiftRight(Process process, int from, int distance) {
        Map<Node, Bounds> targets = new LinkedHashMap<>();
        for (Node other : process.getNodes()) {
            if (other != node && other.getBounds() != null && other.getBounds().x() >= from) {
                targets.put(other, other.getBounds().translated(distance, 0));
            }
        }
        new MoveNodes(targets, false).run();
        targets.forEach((other, bounds) -> {
            if (other.getLane() != null && other.getLane().getBounds() != null) {
                AddNext.makeRoom(other.getLane(), bounds);
            }
        });
    }
}
