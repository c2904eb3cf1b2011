package org.throughline.core.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.QuickFix;
import org.throughline.core.check.Severity;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;

/** Finds lanes of which nobody knows whose they are. */
public final class LaneWithoutParticipant extends ModelCheck {
    /** Makes the check. */
    public LaneWithoutParticipant() {
        super("structure.lane-without-participant", Severity.WARNING);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Process process : client.processes()) {
            Set<Lane> used = new HashSet<>();
            client.graph(process).nodes().forEach(node -> used.add(node.getLane()));
            for (Lane lane : process.getLanes()) {
                search(lane, process, used, client, found);
            }
        }
    }

    private void search(Lane lane, Process process, Set<Lane> used, ClientContext client, Consumer<Finding> found) {
        if (lane.getParticipant() != null) {
            return;
        }
        if (lane.getLanes().isEmpty() || used.contains(lane)) {
            found.accept(finding(lane, fix(lane, client), lane, process));
        }
        for (Lane inner : lane.getLanes()) {
            search(inner, process, used, client, found);
        }
    }

    private QuickFix fix(Lane lane, ClientContext client) {
        List<Participant> named = client.client().getParticipants().stream()
                .filter(participant -> Names.same(participant, lane))
                .toList();
        return named.size() == 1 ? fix(() -> lane.setParticipant(named.getFirst()), named.getFirst()) : null;
    }
}
