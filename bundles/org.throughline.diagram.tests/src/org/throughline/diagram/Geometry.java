package org.throughline.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.Event;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;

/** What must be true of every flowchart that was laid out. */
final class Geometry {
    private final Process process;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();

    Geometry(Process process) {
        this.process = process;
        process.eAllContents().forEachRemaining(object -> {
            if (object instanceof Node node) {
                nodes.add(node);
            } else if (object instanceof Flow flow) {
                flows.add(flow);
            }
        });
    }

    void check() {
        nodes.forEach(node -> assertNotNull(node.getBounds(), () -> "no place: " + node.getName()));
        lanesAreStacked(process.getLanes());
        nodes.forEach(this::liesInItsLane);
        nodesDoNotOverlap();
        flows.forEach(this::isLevelAndUpright);
        flows.forEach(this::keepsClearOfNodes);
    }

    private void lanesAreStacked(List<Lane> lanes) {
        for (int i = 1; i < lanes.size(); i++) {
            assertEquals(
                    lanes.get(i - 1).getBounds().bottom(),
                    lanes.get(i).getBounds().y(),
                    "a gap between lanes");
            assertEquals(
                    lanes.get(i - 1).getBounds().right(),
                    lanes.get(i).getBounds().right());
        }
        for (Lane lane : lanes) {
            lanesAreStacked(lane.getLanes());
            for (Lane inner : lane.getLanes()) {
                assertEquals(
                        lane.getBounds().x() + NodeSizes.LANE_HEADER,
                        inner.getBounds().x());
                assertEquals(lane.getBounds().right(), inner.getBounds().right());
            }
        }
    }

    private void liesInItsLane(Node node) {
        if (node.getLane() != null && node.eContainer() == process) {
            Bounds lane = node.getLane().getBounds();
            Bounds content = new Bounds(
                    lane.x() + NodeSizes.LANE_HEADER + 5,
                    lane.y() + 5,
                    lane.width() - NodeSizes.LANE_HEADER - 10,
                    lane.height() - 10);
            assertEquals(content, content.union(node.getBounds()), () -> node.getName() + " leaves its lane");
        }
    }

    private void nodesDoNotOverlap() {
        for (Node a : nodes) {
            for (Node b : nodes) {
                boolean apart = a == b || isAround(a, b) || isAround(b, a);
                if (!apart && !isAtBorder(a) && !isAtBorder(b)) {
                    assertFalse(overlap(a.getBounds(), b.getBounds()), a.getName() + " on " + b.getName());
                }
            }
        }
    }

    private static boolean isAtBorder(Node node) {
        return node instanceof Event event && event.getAttachedTo() != null;
    }

    private static boolean isAround(EObject outer, EObject inner) {
        EObject object = inner.eContainer();
        while (object != null && object != outer) {
            object = object.eContainer();
        }
        return object != null;
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }

    private void isLevelAndUpright(Flow flow) {
        List<Point> points = FlowPath.of(flow);
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            assertTrue(a.x() == b.x() || a.y() == b.y(), () -> "a slanted arrow: " + name(flow) + " " + points);
        }
    }

    private void keepsClearOfNodes(Flow flow) {
        List<Point> points = FlowPath.of(flow);
        if (flow.getTarget() instanceof Lane around
                && around.getBounds()
                        .contains(FlowPath.boundsOf(flow.getSource()).centre())) {
            return;
        }
        for (Node node : nodes) {
            boolean own = node == flow.getSource()
                    || node == flow.getTarget()
                    || isAtBorder(node)
                    || flow.getSource() instanceof Event event && event.getAttachedTo() == node
                    || isAround(node, flow.getSource())
                    || isAround(node, flow.getTarget());
            for (int i = 1; i < points.size() && !own; i++) {
                Bounds part = new Bounds(
                                points.get(i - 1).x(), points.get(i - 1).y(), 1, 1)
                        .union(new Bounds(points.get(i).x(), points.get(i).y(), 1, 1));
                assertFalse(overlap(part, node.getBounds()), () -> name(flow) + " runs through " + node.getName());
            }
        }
    }

    private static String name(Flow flow) {
        return flow.getSource().getName() + " > " + flow.getTarget().getName();
    }

    /** All places and routes in the order of the model. */
    static String written(Process process) {
        StringBuilder all = new StringBuilder();
        process.eAllContents().forEachRemaining(object -> {
            switch (object) {
                case Lane lane -> all.append(lane.getBounds()).append('\n');
                case Node node -> all.append(node.getBounds()).append('\n');
                case Flow flow -> all.append(flow.getRoute()).append('\n');
                default -> {}
            }
        });
        return all.toString();
    }
}
