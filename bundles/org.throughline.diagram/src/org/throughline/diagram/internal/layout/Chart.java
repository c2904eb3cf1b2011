package org.throughline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.Size;
import org.throughline.diagram.internal.Axes;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Event;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Scope;

/** What is laid out in one go: the nodes of a process or of one sub-process, in bands, and the flows between them. */
final class Chart {
    final Scope scope;
    final Axes axes;
    final List<Band> bands = new ArrayList<>();
    final Map<Node, Cell> cells = new LinkedHashMap<>();
    final List<Flow> flows;

    private final Map<Lane, Band> bandOf = new HashMap<>();

    /** Takes all nodes of a scope, in their usual sizes. */
    Chart(Scope scope, List<Lane> lanes, List<Flow> flows) {
        this(scope, lanes, flows, scope.getNodes(), NodeSizes::of);
    }

    /** Takes some nodes of a scope, in the sizes wanted. */
    Chart(Scope scope, List<Lane> lanes, List<Flow> flows, Collection<Node> nodes, Function<Node, Size> sizes) {
        this.scope = scope;
        this.axes = Axes.of(scope);
        this.flows = flows;
        addBands(lanes);
        Map<Node, List<Event>> atBorder = new HashMap<>();
        for (Node node : scope.getNodes()) {
            if (hostOf(node) != null) {
                atBorder.computeIfAbsent(hostOf(node), host -> new ArrayList<>())
                        .add((Event) node);
            }
        }
        for (Node node : nodes) {
            if (hostOf(node) == null) {
                Band band = band(laneOf(node, 0));
                Cell cell = new Cell(node, sizes.apply(node), atBorder.getOrDefault(node, List.of()), band, axes);
                band.cells.add(cell);
                cells.put(node, cell);
            }
        }
        if (bands.isEmpty()) {
            band(null);
        }
    }

    private void addBands(List<Lane> lanes) {
        for (Lane lane : lanes) {
            addBands(lane.getLanes());
            boolean holdsNodes =
                    scope.getNodes().stream().anyMatch(node -> node.getLane() == lane && !Columns.isBeside(node));
            if (lane.getLanes().isEmpty() || holdsNodes) {
                bandOf.put(lane, new Band(lane));
                bands.add(bandOf.get(lane));
            }
        }
    }

    private Band band(Lane lane) {
        return bandOf.computeIfAbsent(lane, l -> {
            bands.add(new Band(l));
            return bands.getLast();
        });
    }

    /** The lane of a node; one that has none, such as a document, is drawn where its neighbours are. */
    private Lane laneOf(Node node, int depth) {
        if (bandOf.containsKey(node.getLane()) || depth > 1) {
            return bandOf.containsKey(node.getLane()) ? node.getLane() : null;
        }
        for (Node neighbour : neighbours(node)) {
            Lane lane = laneOf(neighbour, depth + 1);
            if (lane != null && (node.getLane() == null || Lattice.isIn(lane, node.getLane()))) {
                return lane;
            }
        }
        return node.getLane() == null ? null : firstBand(node.getLane());
    }

    /** The first band within a lane; null where the lane is none of this chart's. */
    private Lane firstBand(Lane outer) {
        return bands.stream()
                .map(band -> band.lane)
                .filter(lane -> lane != null && Lattice.isIn(lane, outer))
                .findFirst()
                .orElse(null);
    }

    /** The nodes of this chart that flows connect with a node. */
    List<Node> neighbours(Node node) {
        List<Node> found = new ArrayList<>();
        node.getOutgoing().forEach(flow -> addNode(found, flow.getTarget()));
        node.getIncoming().forEach(flow -> addNode(found, flow.getSource()));
        return found;
    }

    private void addNode(List<Node> found, DiagramElement end) {
        DiagramElement element = end instanceof Flow flow ? flow.getSource() : end;
        if (element instanceof Node node && outermost(node) != null) {
            found.add(outermost(node));
        }
    }

    /** The node of this chart that is, or holds, a node; null where there is none. */
    private Node outermost(Node node) {
        EObject object = node;
        while (object != null && object.eContainer() != scope) {
            object = object.eContainer();
        }
        return object instanceof Node found ? found : null;
    }

    /** The node at whose border a node lies; null where it stands for itself. */
    private Node hostOf(Node node) {
        if (node instanceof Event event
                && event.getAttachedTo() != null
                && event.getAttachedTo().eContainer() == scope
                && hostOf(event.getAttachedTo()) == null
                && event.getAttachedTo() != event) {
            return event.getAttachedTo();
        }
        return null;
    }

    /** The cell that an end of a flow lies in; null for a lane and for what lies elsewhere. */
    Cell cellOf(DiagramElement end) {
        DiagramElement element = end instanceof Flow flow ? flow.getSource() : end;
        if (!(element instanceof Node node)) {
            return null;
        }
        Node own = outermost(node);
        if (own == null) {
            return null;
        }
        Node host = hostOf(own);
        return cells.get(host == null ? own : host);
    }
}
