package org.throughline.flow.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.bpmn.BpmnImport;
import org.throughline.bpmn.StepList;
import org.throughline.diagram.AutoLayout;
import org.throughline.flow.commands.Connect;
import org.throughline.flow.elements.LaneProvider;
import org.throughline.model.organisation.Client;
import org.throughline.model.process.End;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Start;

/**
 * Adds a list of steps to a process: whole, or behind a node. Behind a node the list's start is left out, and where one
 * arrow led on from the node the list leads to its target in place of its own ends. Lanes of the same participant
 * become one; the flowchart is laid out where something of it has no place.
 */
public final class AddSteps implements Runnable {
    private final Process process;
    private final Client client;
    private final BpmnImport list;
    private final Node behind;

    /**
     * Adds a list.
     *
     * @param behind the node that the list follows; null to add it whole
     */
    public AddSteps(Process process, Client client, BpmnImport list, Node behind) {
        this.process = process;
        this.client = client;
        this.list = list;
        this.behind = behind != null && Connect.canBegin(ProcessPackage.Literals.SEQUENCE_FLOW, behind) ? behind : null;
    }

    @Override
    public void run() {
        boolean wasEmpty = process.getNodes().isEmpty();
        StepList.linkLanes(list, client);
        Map<Lane, Lane> lanes = takeLanes(list.process());
        List<Node> nodes = List.copyOf(list.process().getNodes());
        process.getNodes().addAll(nodes);
        process.getFlows().addAll(List.copyOf(list.process().getFlows()));
        nodes.forEach(node -> node.setLane(lanes.get(node.getLane())));
        if (behind != null && behind.eContainer() == process) {
            follow(nodes);
        }
        if (wasEmpty) {
            AutoLayout.apply(process);
        } else {
            AutoLayout.complete(process);
        }
    }

    /**
     * The arrows of the list's start begin at the node instead, those of its last end lead to what followed the node.
     */
    private void follow(List<Node> listed) {
        List<Flow> onwards = behind.getOutgoing().stream()
                .filter(SequenceFlow.class::isInstance)
                .toList();
        Flow replaced = onwards.size() == 1 ? onwards.getFirst() : null;
        if (replaced != null && listed.getLast() instanceof End end) {
            List.copyOf(end.getIncoming()).forEach(flow -> flow.setTarget(replaced.getTarget()));
            process.getNodes().remove(end);
            replaced.setSource(null);
            replaced.setTarget(null);
            process.getFlows().remove(replaced);
        }
        if (listed.getFirst() instanceof Start start) {
            List.copyOf(start.getOutgoing()).forEach(flow -> flow.setSource(behind));
            process.getNodes().remove(start);
        }
    }

    private Map<Lane, Lane> takeLanes(Process listed) {
        Map<Lane, Lane> lanes = new HashMap<>();
        lanes.put(null, null);
        for (Lane lane : List.copyOf(listed.getLanes())) {
            Lane same = same(process.getLanes(), lane);
            if (same == null) {
                process.getLanes().add(lane);
            }
            lanes.put(lane, same == null ? lane : same);
        }
        return lanes;
    }

    private static Lane same(List<Lane> lanes, Lane wanted) {
        for (Lane lane : lanes) {
            Lane inner = same(lane.getLanes(), wanted);
            if (inner != null) {
                return inner;
            }
            boolean participant = lane.getParticipant() != null && lane.getParticipant() == wanted.getParticipant();
            if (participant || LaneProvider.header(lane).equalsIgnoreCase(LaneProvider.header(wanted))) {
                return lane;
            }
        }
        return null;
    }
}
