package org.throughline.core.handoff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Step;

/** Derives the hand-offs of a process from its flowchart. */
public final class HandOffs {
    private HandOffs() {}

    /**
     * Returns the hand-offs in the order in which the flow reaches their supplier steps. From each step the arrows are
     * followed, through decisions, events, waits and documents, to the next steps; where such a step is another
     * participant's there is a hand-off. A step in no participant's lane takes no part.
     */
    public static List<HandOff> of(Process process) {
        return of(StepGraph.of(process));
    }

    /** Returns the hand-offs of a process whose graph is at hand. */
    public static List<HandOff> of(StepGraph graph) {
        Map<Step, Map<Step, HandOffRecord>> records = records(graph.process());
        List<HandOff> found = new ArrayList<>();
        for (Step step : graph.steps()) {
            Participant supplier = StepGraph.participantOf(step);
            if (supplier == null) {
                continue;
            }
            graph.next(step).forEach((next, arrows) -> {
                Participant customer = StepGraph.participantOf(next);
                if (customer != null && customer != supplier) {
                    HandOffRecord record = records.getOrDefault(step, Map.of()).get(next);
                    boolean rework = graph.isWayBack(step, next);
                    found.add(new HandOff(graph.process(), step, next, supplier, customer, arrows, record, rework));
                }
            });
        }
        return found;
    }

    private static Map<Step, Map<Step, HandOffRecord>> records(Process process) {
        Map<Step, Map<Step, HandOffRecord>> records = new HashMap<>();
        for (HandOffRecord record : process.getHandOffRecords()) {
            if (record.getSupplierStep() instanceof Step supplier
                    && record.getCustomerStep() instanceof Step customer) {
                records.computeIfAbsent(supplier, s -> new HashMap<>()).putIfAbsent(customer, record);
            }
        }
        return records;
    }

    /**
     * Returns the records whose hand-off the flowchart no longer shows: a step is gone, or both steps are one
     * participant's now, or no arrow leads from one to the other. They are kept until somebody decides. Of several
     * records of one hand-off none is orphaned.
     *
     * @param handOffs the hand-offs of the process
     */
    public static List<HandOffRecord> orphans(Process process, List<HandOff> handOffs) {
        Map<Node, Set<Node>> shown = new HashMap<>();
        for (HandOff handOff : handOffs) {
            shown.computeIfAbsent(handOff.supplierStep(), s -> new HashSet<>()).add(handOff.customerStep());
        }
        return process.getHandOffRecords().stream()
                .filter(record -> !shown.getOrDefault(record.getSupplierStep(), Collections.emptySet())
                        .contains(record.getCustomerStep()))
                .toList();
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

    /** Returns who works in the lane of a node; null where nobody is named. */
    public static Participant participantOf(Node node) {
        return StepGraph.participantOf(node);
    }
}
