package org.throughline.bpmn.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.MessageFlow;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.SequenceFlow;

/** Which lanes can be pools: those that sequence arrows connect must lie in one, since none leads out of a pool. */
final class LaneGroups {
    private final Process process;
    private final Map<Lane, Lane> leader = new IdentityHashMap<>();

    LaneGroups(Process process) {
        this.process = process;
        process.getLanes().forEach(lane -> leader.put(lane, lane));
    }

    /** Returns the groups in the order of the flowchart; one where no message leads from group to group. */
    List<List<Lane>> groups() {
        if (process.getLanes().isEmpty()) {
            return List.of();
        }
        Set<Lane> met = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Flow flow : process.getFlows()) {
            Lane from = lane(flow.getSource());
            Lane to = lane(flow.getTarget());
            if (from != null && to != null && flow instanceof SequenceFlow) {
                leader.put(find(from), find(to));
            }
            if (from != null && to != null && (flow instanceof SequenceFlow || flow instanceof MessageFlow)) {
                met.add(from);
                met.add(to);
            }
        }
        boolean messages = process.getFlows().stream()
                .anyMatch(flow -> flow instanceof MessageFlow
                        && lane(flow.getSource()) != null
                        && lane(flow.getTarget()) != null
                        && find(lane(flow.getSource())) != find(lane(flow.getTarget())));
        if (!messages) {
            return List.of(List.copyOf(process.getLanes()));
        }
        Map<Lane, List<Lane>> groups = new LinkedHashMap<>();
        Lane first =
                process.getLanes().stream().filter(met::contains).findFirst().orElseThrow();
        for (Lane lane : process.getLanes()) {
            Lane group = find(met.contains(lane) ? lane : first);
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(lane);
        }
        return List.copyOf(groups.values());
    }

    private Lane find(Lane lane) {
        Lane found = lane;
        while (leader.get(found) != found) {
            found = leader.get(found);
        }
        leader.put(lane, found);
        return found;
    }

    private static Lane lane(DiagramElement element) {
        Lane lane = element instanceof Lane end ? end : element instanceof Node node ? node.getLane() : null;
        while (lane != null && lane.eContainer() instanceof Lane around) {
            lane = around;
        }
        return lane;
    }
}
