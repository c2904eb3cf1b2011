package org.throughline.flow.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.throughline.model.process.Flow;
import org.throughline.model.process.MessageFlow;
import org.throughline.model.process.Node;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Start;

/** Nodes in the order in which the flow reaches them. */
final class FlowOrder {
    private FlowOrder() {}

    /** Returns the nodes in the order of the flow from the starts; those that it does not reach come last. */
    static List<Node> of(Collection<Node> nodes) {
        SequencedSet<Node> ordered = new LinkedHashSet<>();
        nodes.stream().filter(Start.class::isInstance).forEach(start -> follow(start, nodes, ordered));
        nodes.stream().filter(node -> node.getIncoming().isEmpty()).forEach(node -> follow(node, nodes, ordered));
        nodes.forEach(node -> follow(node, nodes, ordered));
        return new ArrayList<>(ordered);
    }

    private static void follow(Node first, Collection<Node> nodes, SequencedSet<Node> ordered) {
        Deque<Node> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            Node node = open.remove();
            if (nodes.contains(node) && ordered.add(node)) {
                for (Flow flow : node.getOutgoing()) {
                    if ((flow instanceof SequenceFlow || flow instanceof MessageFlow)
                            && flow.getTarget() instanceof Node next) {
                        open.add(next);
                    }
                }
            }
        }
    }
}
