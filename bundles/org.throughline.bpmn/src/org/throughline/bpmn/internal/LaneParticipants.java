package org.throughline.bpmn.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.throughline.core.client.Participants;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;

/** Links the lanes of a process to the participants of a client, by name; makes those that are missing. */
public final class LaneParticipants {
    private final Client client;
    private final Map<String, Participant> known = new HashMap<>();

    /** Takes the client whose participants the lanes get. */
    public LaneParticipants(Client client) {
        this.client = client;
        client.getParticipants()
                .forEach(participant -> known.putIfAbsent(Participants.key(participant.getName()), participant));
    }

    /** Links every lane of the process that needs a participant and has a name to find one by. */
    public void link(Process process) {
        Set<Lane> busy = new HashSet<>();
        process.eAllContents().forEachRemaining(object -> {
            if (object instanceof Node node && node.getLane() != null) {
                busy.add(node.getLane());
            }
        });
        process.getLanes().forEach(lane -> link(lane, busy));
    }

    private Participant add(String name, boolean closed) {
        return Participants.add(client, name, closed || Participants.isParty(name));
    }

    private void link(Lane lane, Set<Lane> busy) {
        lane.getLanes().forEach(inner -> link(inner, busy));
        boolean lanesSayAll = !lane.getLanes().isEmpty()
                && !busy.contains(lane)
                && lane.getLanes().stream()
                        .allMatch(inner -> !Participants.key(inner.getName()).isEmpty());
        if (!lanesSayAll
                && lane.getParticipant() == null
                && !Participants.key(lane.getName()).isEmpty()) {
            boolean closed =
                    "participant".equals(lane.getBpmnType()) && lane.getLanes().isEmpty() && !busy.contains(lane);
            lane.setParticipant(
                    known.computeIfAbsent(Participants.key(lane.getName()), key -> add(lane.getName(), closed)));
        }
    }
}
