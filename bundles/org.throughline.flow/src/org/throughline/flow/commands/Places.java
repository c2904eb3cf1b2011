package org.throughline.flow.commands;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Scope;

/** Who lies where in a flowchart. */
final class Places {
    private Places() {}

    /** Returns the innermost lane at a point; null where there is none. */
    static Lane laneAt(List<Lane> lanes, Point point) {
        for (Lane lane : lanes) {
            if (lane.getBounds() != null && lane.getBounds().contains(point)) {
                Lane inner = laneAt(lane.getLanes(), point);
                return inner == null ? lane : inner;
            }
        }
        return null;
    }

    /** Returns the process that an element lies in; null where it lies in none. */
    static Process processOf(EObject element) {
        EObject around = element;
        while (around != null && !(around instanceof Process)) {
            around = around.eContainer();
        }
        return (Process) around;
    }

    /** Returns the lane with all lanes inside it. */
    static List<Lane> withInner(Lane lane) {
        List<Lane> lanes = new ArrayList<>(List.of(lane));
        lane.getLanes().forEach(inner -> lanes.addAll(withInner(inner)));
        return lanes;
    }

    /** Returns the lanes beside a lane, itself left out. */
    static List<Lane> beside(Lane lane) {
        List<Lane> all = lane.eContainer() instanceof Lane outer
                ? outer.getLanes()
                : lane.eContainer() instanceof Process process ? process.getLanes() : List.of();
        return all.stream()
                .filter(other -> other != lane && other.getBounds() != null)
                .toList();
    }

    /** Returns the nodes of the process that lie in one of the lanes. */
    static List<Node> nodesIn(Process process, List<Lane> lanes) {
        return process.getNodes().stream()
                .filter(node -> node.getLane() != null && lanes.contains(node.getLane()))
                .toList();
    }

    /** Returns the nodes with all nodes inside those that are sub-processes. */
    static List<Node> withInner(List<Node> nodes) {
        List<Node> all = new ArrayList<>();
        for (Node node : nodes) {
            all.add(node);
            if (node instanceof Scope scope) {
                all.addAll(withInner(scope.getNodes()));
            }
        }
        return all;
    }

    /** Moves the bounds of a node; one without bounds stays so. */
    static void shift(Node node, int dx, int dy) {
        Bounds bounds = node.getBounds();
        if (bounds != null) {
            node.setBounds(bounds.translated(dx, dy));
        }
    }

    /** Moves all bend points of an arrow; one that has none stays so. */
    static void shift(Flow flow, int dx, int dy) {
        if (flow.getRoute() != null) {
            flow.setRoute(new Route(flow.getRoute().bends().stream()
                    .map(bend -> bend.translated(dx, dy))
                    .toList()));
        }
    }
}
