package org.throughline.core.handoff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.eclipse.emf.ecore.EObject;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Event;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.MessageFlow;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Start;
import org.throughline.model.process.Step;
import org.throughline.model.process.SubProcess;

/** Derives the hand-offs of a process from its flowchart. */
public final class HandOffs {
    private HandOffs() {}

    /**
     * Returns the hand-offs in the order in which the flow reaches their supplier steps. From each step the arrows are
     * followed, through decisions, events, waits and documents, to the next steps, those from an event at the step's
     * border too; where such a step is another participant's there is a hand-off. A step in no participant's lane takes
     * no part.
     */
    public static List<HandOff> of(Process process) {
        Map<Step, Map<Step, HandOffRecord>> records = new HashMap<>();
        for (HandOffRecord record : process.getHandOffRecords()) {
            if (record.getSupplierStep() instanceof Step supplier
                    && record.getCustomerStep() instanceof Step customer) {
                records.computeIfAbsent(supplier, s -> new HashMap<>()).putIfAbsent(customer, record);
            }
        }
        List<HandOff> found = new ArrayList<>();
        for (Step step : stepsInFlowOrder(process)) {
            Participant supplier = participantOf(step);
            if (supplier == null) {
                continue;
            }
            nextSteps(step).forEach((next, arrows) -> {
                Participant customer = participantOf(next);
                if (customer != null && customer != supplier) {
                    HandOffRecord record = records.getOrDefault(step, Map.of()).get(next);
                    found.add(new HandOff(process, step, next, supplier, customer, arrows, record));
                }
            });
        }
        return found;
    }

    /** Returns the arrows of the sequence whose ends lie in different lanes, sub-processes included. */
    public static List<SequenceFlow> laneCrossings(Process process) {
        List<SequenceFlow> crossings = new ArrayList<>();
        process.eAllContents().forEachRemaining(object -> {
            if (object instanceof SequenceFlow flow
                    && flow.getSource() instanceof Node source
                    && flow.getTarget() instanceof Node target
                    && source.getLane() != null
                    && target.getLane() != null
                    && source.getLane() != target.getLane()) {
                crossings.add(flow);
            }
        });
        return crossings;
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

    /** Returns the steps that the flow reaches next, each with the arrows to it, nearest first. */
    public static Map<Step, List<Flow>> nextSteps(Step step) {
        Map<Step, List<Flow>> next = new LinkedHashMap<>();
        Map<Node, List<Flow>> ways = new LinkedHashMap<>();
        Deque<Node> open = new ArrayDeque<>();
        ways.put(step, List.of());
        open.add(step);
        while (!open.isEmpty()) {
            Node node = open.remove();
            for (Flow flow : leaving(node)) {
                if (flow.getTarget() instanceof Node target) {
                    List<Flow> way = new ArrayList<>(ways.get(node));
                    way.add(flow);
                    reach(target, way, next, ways, open);
                }
            }
        }
        next.remove(step);
        return next;
    }

    private static void reach(
            Node target, List<Flow> way, Map<Step, List<Flow>> next, Map<Node, List<Flow>> ways, Deque<Node> open) {
        if (target instanceof Step reached) {
            next.putIfAbsent(reached, List.copyOf(way));
        } else if (ways.putIfAbsent(target, way) == null) {
            open.add(target);
        }
    }

    /** The arrows that lead on from a node or an event at its border: sequence and messages, no links to remarks. */
    private static List<Flow> leaving(Node node) {
        List<Flow> flows = new ArrayList<>();
        addLeaving(node, flows);
        if (node instanceof Step && node.eContainer() instanceof Scope scope) {
            for (Node other : scope.getNodes()) {
                if (other instanceof Event event && event.getAttachedTo() == node) {
                    addLeaving(event, flows);
                }
            }
        }
        return flows;
    }

    private static void addLeaving(Node node, List<Flow> flows) {
        for (Flow flow : node.getOutgoing()) {
            if (flow instanceof SequenceFlow || flow instanceof MessageFlow) {
                flows.add(flow);
            }
        }
    }

    private static SequencedSet<Step> stepsInFlowOrder(Process process) {
        SequencedSet<Node> seen = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        List<Node> nodes = new ArrayList<>();
        process.eAllContents().forEachRemaining(object -> {
            if (object instanceof Node node) {
                nodes.add(node);
            }
        });
        for (Node node : nodes) {
            if (node instanceof Start && isOutermost(node)) {
                walk(node, seen, open);
            }
        }
        for (Node node : nodes) {
            walk(node, seen, open);
        }
        SequencedSet<Step> steps = new LinkedHashSet<>();
        for (Node node : seen) {
            if (node instanceof Step step) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static boolean isOutermost(EObject node) {
        return node.eContainer() instanceof Process;
    }

    private static void walk(Node from, SequencedSet<Node> seen, Deque<Node> open) {
        if (seen.add(from)) {
            open.add(from);
        }
        while (!open.isEmpty()) {
            Node node = open.remove();
            for (DiagramElement target :
                    leaving(node).stream().map(Flow::getTarget).toList()) {
                if (target instanceof Node next && seen.add(next)) {
                    open.add(next);
                }
            }
            if (node instanceof Scope scope) {
                for (Node inner : scope.getNodes()) {
                    if (inner instanceof Start && seen.add(inner)) {
                        open.add(inner);
                    }
                }
            }
        }
    }
}
