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
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Event;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.Process;
import org.throughline.model.process.SubProcess;

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
        nodes.forEach(this::liesInWhatIsAroundIt);
        nodes.forEach(this::liesInItsLane);
        nodesDoNotOverlap();
        flows.forEach(this::isLevelAndUpright);
        flows.forEach(this::keepsClearOfNodes);
    }

    /** The bounds as if lanes lay. */
    private Bounds lying(DiagramElement element) {
        Bounds bounds = FlowPath.boundsOf(element);
        return process.getOrientation() == Orientation.HORIZONTAL
                ? bounds
                : new Bounds(bounds.y(), bounds.x(), bounds.height(), bounds.width());
    }

    private void lanesAreStacked(List<Lane> lanes) {
        for (int i = 1; i < lanes.size(); i++) {
            Bounds lane = lying(lanes.get(i));
            Bounds before = lying(lanes.get(i - 1));
            assertEquals(before.bottom(), lane.y(), "a gap between lanes");
            assertEquals(before.right(), lane.right());
        }
        for (Lane lane : lanes) {
            lanesAreStacked(lane.getLanes());
            for (Lane inner : lane.getLanes()) {
                assertEquals(
                        lying(lane).x() + NodeSizes.LANE_HEADER, lying(inner).x());
                assertEquals(lying(lane).right(), lying(inner).right());
            }
        }
    }

    private void liesInItsLane(Node node) {
        if (node.getLane() != null && node.eContainer() == process) {
            Bounds lane = lying(node.getLane());
            Bounds content = new Bounds(
                    lane.x() + NodeSizes.LANE_HEADER + 5,
                    lane.y() + 5,
                    lane.width() - NodeSizes.LANE_HEADER - 10,
                    lane.height() - 10);
            assertEquals(content, content.union(lying(node)), () -> node.getName() + " leaves its lane");
        }
    }

    private void liesInWhatIsAroundIt(Node node) {
        if (node.eContainer() instanceof SubProcess around) {
            assertEquals(
                    around.getBounds(),
                    around.getBounds().union(node.getBounds()),
                    () -> node.getName() + " leaves " + around.getName());
        }
        if (isAtBorder(node)) {
            Bounds host = lying(((Event) node).getAttachedTo());
            assertEquals(host.bottom(), lying(node).centre().y(), () -> node.getName() + " is not at the border");
            int middle = lying(node).centre().x();
            assertTrue(middle > host.x() && middle < host.right(), () -> node.getName() + " is not at the border");
        }
    }

    /** Texts beside figures keep clear of all figures and of one another. */
    void checkTexts() {
        List<Node> labelled = nodes.stream()
                .filter(node -> NodeSizes.hasLabelOutside(node) && !isAtBorder(node))
                .toList();
        for (Node node : labelled) {
            Bounds text = NodeSizes.labelOutside(node, node.getBounds());
            for (Node other : nodes) {
                if (other != node && !isAround(other, node) && !isAround(node, other)) {
                    assertFalse(overlap(text, other.getBounds()), () -> "text of " + node.getName() + " on " + other);
                }
            }
            for (Node other : labelled) {
                assertFalse(
                        other != node && overlap(text, NodeSizes.labelOutside(other, other.getBounds())),
                        () -> "text of " + node.getName() + " on that of " + other.getName());
            }
        }
    }

    private void nodesDoNotOverlap() {
        for (Node a : nodes) {
            for (Node b : nodes) {
                boolean apart = a == b || isAround(a, b) || isAround(b, a);
                boolean together = isAtBorder(a) && ((Event) a).getAttachedTo() == b
                        || isAtBorder(b) && ((Event) b).getAttachedTo() == a;
                if (!apart && !together) {
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
