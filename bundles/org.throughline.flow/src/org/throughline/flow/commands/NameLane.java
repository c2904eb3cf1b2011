package org.throughline.flow.commands;

import java.util.List;
import java.util.Objects;
import org.throughline.core.client.Participants;
import org.throughline.edit.ClientSession;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;

/**
 * Names a lane, and with it who works there: a lane without a participant, or whose participant has the lane's old
 * name, becomes that of the participant of the new name. Where nobody has that name, a participant who has this lane
 * only is renamed, and a lane without one gets somebody new. A lane that is divided only gets the name.
 */
public final class NameLane implements Runnable {
    private final ClientSession session;
    private final Lane lane;
    private final String name;

    /** Names a lane of a client; null takes the name away. */
    public NameLane(ClientSession session, Lane lane, String name) {
        this.session = session;
        this.lane = lane;
        this.name = name;
    }

    @Override
    public void run() {
        String before = lane.getName();
        lane.setName(name);
        if (name == null || !lane.getLanes().isEmpty()) {
            return;
        }
        Participant own = lane.getParticipant();
        Participant named = Participants.find(session.client(), name);
        boolean follows = own == null || Participants.key(own.getName()).equals(Participants.key(before));
        if (named != null && follows) {
            lane.setParticipant(named);
        } else if (own == null) {
            lane.setParticipant(Participants.add(session.client(), name));
        } else if (follows && !hasAnotherLane(own)) {
            own.setName(name.strip().replaceAll("\\s+", " "));
        }
    }

    private boolean hasAnotherLane(Participant participant) {
        return session.folder().processes().stream()
                .map(Process::getLanes)
                .flatMap(List::stream)
                .flatMap(each -> Places.withInner(each).stream())
                .anyMatch(each -> each != lane && Objects.equals(each.getParticipant(), participant));
    }
}
