package org.throughline.core.handoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.throughline.model.process.Association;
import org.throughline.model.process.Event;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Start;
import org.throughline.model.process.Step;
import org.throughline.model.process.SubProcess;

/**
 * Which node comes after which in a flowchart. A sub-process with steps of its own leads to its first nodes, and its
 * last nodes lead to what comes after it; an event at the edge of a node comes after that node.
 */
final class NodeGraph {
    private final List<Node> nodes = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final Map<Node, List<Event>> attached = new HashMap<>();
    private final Map<SubProcess, List<Node>> entries = new HashMap<>();

    NodeGraph(Process process) {
        process.eAllContents().forEachRemaining(object -> {
            if (object instanceof Node node) {
                nodes.add(node);
                if (node instanceof Event event && event.getAttachedTo() != null) {
                    attached.computeIfAbsent(event.getAttachedTo(), n -> new ArrayList<>())
                            .add(event);
                }
                if (node instanceof SubProcess inside
                        && inside.getNodes().stream().anyMatch(Step.class::isInstance)) {
                    entries.put(inside, entries(inside));
                }
            } else if (object instanceof Flow flow) {
                flows.add(flow);
            }
        });
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Flow> flows() {
        return flows;
    }

    /** Returns the starts of the process itself, those first that nothing leads to. */
    List<Node> starts() {
        List<Node> starts = new ArrayList<>();
        List<Node> triggered = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Start && node.eContainer() instanceof Process) {
                (isTriggered(node) ? triggered : starts).add(node);
            }
        }
        starts.addAll(triggered);
        return starts;
    }

    /** Returns whether something else in the flowchart sets a start off, such as another participant's message. */
    static boolean isTriggered(Node start) {
        return start.getIncoming().stream().anyMatch(flow -> !(flow instanceof Association));
    }

    /** Returns whether a node is work itself; a sub-process with steps of its own only holds work. */
    boolean isStep(Node node) {
        return node instanceof Step && !entries.containsKey(node);
    }

    /** Hands over every node that comes next, with the flow that leads there; null where none is drawn. */
    void forEachNext(Node node, BiConsumer<Flow, Node> next) {
        for (Event event : attached.getOrDefault(node, List.of())) {
            next.accept(null, event);
        }
        if (entries.containsKey(node)) {
            entries.get(node).forEach(entry -> next.accept(null, entry));
            return;
        }
        Node leaving = node;
        boolean last = leave(leaving, next);
        while (last && leaving.eContainer() instanceof SubProcess around) {
            leaving = around;
            last = leave(leaving, next);
        }
    }

    /** Returns whether no flow of the sequence goes on from the node. */
    private static boolean leave(Node node, BiConsumer<Flow, Node> next) {
        boolean last = true;
        for (Flow flow : node.getOutgoing()) {
            last &= !(flow instanceof SequenceFlow);
            if (flow.getTarget() instanceof Node target && !(flow instanceof Association)) {
                next.accept(flow, target);
            }
        }
        return last;
    }

    private static List<Node> entries(SubProcess inside) {
        List<Node> starts =
                inside.getNodes().stream().filter(Start.class::isInstance).toList();
        if (!starts.isEmpty()) {
            return starts;
        }
        return inside.getNodes().stream()
                .filter(node -> node.getIncoming().stream().noneMatch(SequenceFlow.class::isInstance))
                .filter(node -> node instanceof Step || !node.getOutgoing().isEmpty())
                .filter(node -> !(node instanceof Event event) || event.getAttachedTo() == null)
                .toList();
    }
}
