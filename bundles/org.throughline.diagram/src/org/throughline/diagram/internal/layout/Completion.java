package org.throughline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.throughline.diagram.FlowPath;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;

/** Gives a place to what has none in a flowchart that is otherwise laid out: below all the rest. */
public final class Completion {
    private static final int GAP = 40;

    private Completion() {}

    /** Returns whether some nodes are laid out and the only ones that are not lie in no lane. */
    public static boolean isPossible(Process process) {
        List<Node> missing = missing(process);
        return missing.size() < process.getNodes().size()
                && missing.stream().allMatch(node -> node.getLane() == null)
                && process.getLanes().stream().allMatch(Completion::isPlaced);
    }

    private static boolean isPlaced(Lane lane) {
        return lane.getBounds() != null && lane.getLanes().stream().allMatch(Completion::isPlaced);
    }

    private static List<Node> missing(Process process) {
        return process.getNodes().stream()
                .filter(node -> node.getBounds() == null)
                .toList();
    }

    /** Lays out what is missing, on its own, and puts it below. */
    public static void apply(Process process) {
        List<Node> nodes = new ArrayList<>(process.getNodes());
        List<Flow> flows = new ArrayList<>(process.getFlows());
        List<Node> missing = missing(process);
        Bounds above = extent(process);
        Process rest = ProcessFactory.eINSTANCE.createProcess();
        rest.setOrientation(process.getOrientation());
        rest.getNodes().addAll(missing);
        flows.stream().filter(flow -> isWithin(flow, missing)).forEach(rest.getFlows()::add);
        ProcessLayout.apply(rest);
        FlowsByScope within = new FlowsByScope(rest);
        Bounds below = extent(rest);
        Nested.move(rest, above.x() - below.x(), above.bottom() + GAP - below.y(), within);
        process.getNodes().addAll(rest.getNodes());
        process.getFlows().addAll(rest.getFlows());
        for (int i = 0; i < nodes.size(); i++) {
            process.getNodes().move(i, nodes.get(i));
        }
        for (int i = 0; i < flows.size(); i++) {
            process.getFlows().move(i, flows.get(i));
        }
    }

    private static boolean isWithin(Flow flow, List<Node> nodes) {
        return nodes.contains(flow.getSource()) && nodes.contains(flow.getTarget());
    }

    private static Bounds extent(Process process) {
        List<Bounds> all = new ArrayList<>();
        process.getLanes().forEach(lane -> all.add(lane.getBounds()));
        process.getNodes().forEach(node -> all.add(node.getBounds()));
        process.getFlows().forEach(flow -> FlowPath.of(flow).forEach(p -> all.add(new Bounds(p.x(), p.y(), 0, 0))));
        return all.stream()
                .filter(bounds -> bounds != null)
                .reduce(Bounds::union)
                .orElse(new Bounds(0, 0, 0, 0));
    }
}
