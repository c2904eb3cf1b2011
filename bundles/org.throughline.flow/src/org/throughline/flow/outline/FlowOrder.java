package org.throughline.flow.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.model.process.Event;
import org.throughline.model.process.Flow;
import org.throughline.model.process.MessageFlow;
import org.throughline.model.process.Node;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Start;

/**
 * Nodes in the order in which a reader follows them: each way of a decision to where it joins the others, then the next
 * way, then what follows behind both.
 */
final class FlowOrder {
    private final Set<Node> nodes;
    private final Map<Node, List<Node>> atBorder = new HashMap<>();
    private final Set<Node> seen = new LinkedHashSet<>();

    private FlowOrder(Collection<Node> nodes) {
        this.nodes = new LinkedHashSet<>(nodes);
        for (Node node : nodes) {
            if (node instanceof Event event && event.getAttachedTo() != null) {
                atBorder.computeIfAbsent(event.getAttachedTo(), host -> new ArrayList<>())
                        .add(event);
            }
        }
    }

    /**
     * Returns the nodes that the flow reaches from its starts; where there is none, from nodes that nothing leads to.
     */
    static List<Node> reached(Collection<Node> nodes) {
        FlowOrder order = new FlowOrder(nodes);
        List<Node> starts = nodes.stream().filter(Start.class::isInstance).toList();
        return order.from(starts.isEmpty() ? order.unentered() : starts);
    }

    /** Returns all nodes, those that nothing leads to from a start after the others. */
    static List<Node> of(Collection<Node> nodes) {
        FlowOrder order = new FlowOrder(nodes);
        List<Node> ordered = new ArrayList<>(
                order.from(nodes.stream().filter(Start.class::isInstance).toList()));
        ordered.addAll(order.from(order.unentered()));
        ordered.addAll(order.from(new ArrayList<>(nodes)));
        return ordered;
    }

    private List<Node> unentered() {
        return nodes.stream()
                .filter(node -> node.getIncoming().stream().noneMatch(FlowOrder::leadsOn)
                        && node.getOutgoing().stream().anyMatch(FlowOrder::leadsOn)
                        && !(node instanceof Event event && event.getAttachedTo() != null))
                .toList();
    }

    static boolean leadsOn(Flow flow) {
        return flow instanceof SequenceFlow || flow instanceof MessageFlow;
    }

    private List<Node> from(List<Node> firsts) {
        List<Node> ordered = new ArrayList<>();
        for (Node first : firsts) {
            List<Node> lastFirst = new ArrayList<>();
            follow(first, lastFirst);
            Collections.reverse(lastFirst);
            ordered.addAll(lastFirst);
        }
        return ordered;
    }

    private record Visit(Node node, Iterator<Node> next) {}

    private void follow(Node first, List<Node> lastFirst) {
        Deque<Visit> open = new ArrayDeque<>();
        if (seen.add(first)) {
            open.push(new Visit(first, next(first)));
        }
        while (!open.isEmpty()) {
            Visit visit = open.peek();
            if (visit.next().hasNext()) {
                Node node = visit.next().next();
                if (seen.add(node)) {
                    open.push(new Visit(node, next(node)));
                }
            } else {
                lastFirst.add(open.pop().node());
            }
        }
    }

    /** The ways in turned order, since the way that is followed last is told first. */
    private Iterator<Node> next(Node node) {
        List<Node> next = new ArrayList<>();
        for (Flow flow : node.getOutgoing()) {
            if (leadsOn(flow) && flow.getTarget() instanceof Node target && nodes.contains(target)) {
                next.add(target);
            }
        }
        next.addAll(atBorder.getOrDefault(node, List.of()));
        return next.reversed().iterator();
    }
}
