package org.throughline.core.handoff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.End;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;
import org.throughline.model.process.SubProcess;

/**
 * Which step follows which in a flowchart: decisions, events, waits and documents are looked through, and so is a
 * sub-process with steps of its own, in whose place its steps stand. Built once for a process, in time linear in its
 * nodes and flows and in the ways between its steps; it does not follow later changes.
 */
public final class StepGraph {
    private final Process process;
    private final NodeGraph graph;
    private final Set<Node> reached = new HashSet<>();
    private final SequencedSet<Step> steps = new LinkedHashSet<>();
    private final Map<Step, List<Flow>> first = new LinkedHashMap<>();
    private final Map<Step, Map<Step, List<Flow>>> next = new HashMap<>();
    private final Set<WaysBack.Way> back;

    private StepGraph(Process process) {
        this.process = process;
        graph = new NodeGraph(process);
        orderSteps();
        for (Step step : steps) {
            next.put(step, following(step));
        }
        findFirstSteps();
        back = WaysBack.of(steps, this::next);
    }

    /** Builds the graph of a process. */
    public static StepGraph of(Process process) {
        return new StepGraph(process);
    }

    /** Returns the process. */
    public Process process() {
        return process;
    }

    /** Returns every node, those in sub-processes too, in the order of the file. */
    public List<Node> nodes() {
        return Collections.unmodifiableList(graph.nodes());
    }

    /** Returns every flow, those in sub-processes too, in the order of the file. */
    public List<Flow> flows() {
        return Collections.unmodifiableList(graph.flows());
    }

    /** Returns the steps in the order in which the flow reaches them, unreachable ones last. */
    public SequencedSet<Step> steps() {
        return Collections.unmodifiableSequencedSet(steps);
    }

    /**
     * Returns the steps that the flow reaches first; in a flowchart without a start, those that no other step leads to,
     * and where each has one before it, the first of all.
     */
    public SequencedSet<Step> firstSteps() {
        return new LinkedHashSet<>(first.keySet());
    }

    /** Returns the arrows from the start to a first step; none where there is no start. */
    public List<Flow> wayToFirst(Step step) {
        return first.getOrDefault(step, List.of());
    }

    /** Returns the steps that follow a step, each with the arrows of the shortest way, nearest first. */
    public Map<Step, List<Flow>> next(Step step) {
        return next.getOrDefault(step, Map.of());
    }

    /** Returns whether the way from one step to a following one leads back to where the flow already was. */
    public boolean isWayBack(Step from, Step to) {
        return back.contains(new WaysBack.Way(from, to));
    }

    /** Returns whether some way leads from a start of the process to the node. */
    public boolean isReached(Node node) {
        return reached.contains(node);
    }

    /** Returns the nodes from which some way leads to an end of the process. */
    public Set<Node> nodesBeforeAnEnd() {
        Map<Node, List<Node>> before = new HashMap<>();
        Set<Node> found = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        for (Node node : graph.nodes()) {
            graph.forEachNext(
                    node,
                    (flow, target) -> before.computeIfAbsent(target, n -> new ArrayList<>())
                            .add(node));
            if (node instanceof End && node.eContainer() instanceof Process) {
                found.add(node);
                open.add(node);
            }
        }
        while (!open.isEmpty()) {
            for (Node earlier : before.getOrDefault(open.remove(), List.of())) {
                if (found.add(earlier)) {
                    open.add(earlier);
                }
            }
        }
        return found;
    }

    /**
     * Returns who works in the lane of a node: the innermost lane around it that names a participant; null where none
     * does.
     */
    public static Participant participantOf(Node node) {
        Lane lane = node.getLane();
        while (lane != null) {
            if (lane.getParticipant() != null) {
                return lane.getParticipant();
            }
            lane = lane.eContainer() instanceof Lane outer ? outer : null;
        }
        return node.eContainer() instanceof SubProcess around ? participantOf(around) : null;
    }

    private Map<Step, List<Flow>> following(Node from) {
        Map<Step, List<Flow>> found = new LinkedHashMap<>();
        Map<Node, List<Flow>> ways = new HashMap<>();
        Deque<Node> open = new ArrayDeque<>();
        ways.put(from, List.of());
        open.add(from);
        while (!open.isEmpty()) {
            Node node = open.remove();
            List<Flow> way = ways.get(node);
            graph.forEachNext(node, (flow, target) -> {
                if (!graph.isStep(target)) {
                    if (!ways.containsKey(target)) {
                        ways.put(target, extended(way, flow));
                        open.add(target);
                    }
                } else if (target != from && !found.containsKey(target)) {
                    found.put((Step) target, extended(way, flow));
                }
            });
        }
        return found;
    }

    private static List<Flow> extended(List<Flow> way, Flow flow) {
        if (flow == null) {
            return way;
        }
        List<Flow> longer = new ArrayList<>(way);
        longer.add(flow);
        return List.copyOf(longer);
    }

    private void orderSteps() {
        SequencedSet<Node> order = new LinkedHashSet<>();
        walk(graph.starts(), order);
        reached.addAll(order);
        for (Node node : graph.nodes()) {
            walk(List.of(node), order);
        }
        for (Node node : order) {
            if (graph.isStep(node)) {
                steps.add((Step) node);
            }
        }
    }

    private void walk(Collection<Node> from, SequencedSet<Node> seen) {
        for (Node root : from) {
            Deque<Node> open = new ArrayDeque<>();
            if (seen.add(root)) {
                open.add(root);
            }
            while (!open.isEmpty()) {
                graph.forEachNext(open.remove(), (flow, target) -> {
                    if (seen.add(target)) {
                        open.add(target);
                    }
                });
            }
        }
    }

    private void findFirstSteps() {
        List<Node> starts = graph.starts();
        for (Node start : starts) {
            if (!NodeGraph.isTriggered(start) || start == starts.getFirst()) {
                following(start).forEach(first::putIfAbsent);
            }
        }
        if (first.isEmpty()) {
            SequencedSet<Step> unpreceded = new LinkedHashSet<>(steps);
            next.values().forEach(following -> unpreceded.removeAll(following.keySet()));
            unpreceded.forEach(step -> first.put(step, List.of()));
        }
        if (first.isEmpty() && !steps.isEmpty()) {
            first.put(steps.getFirst(), List.of());
        }
    }
}
