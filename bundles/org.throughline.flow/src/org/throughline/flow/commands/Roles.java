package org.throughline.flow.commands;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.throughline.core.client.Participants;
import org.throughline.flow.elements.LaneProvider;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;

/** The lanes of a flowchart by the names of those who work in them. */
public final class Roles {
    private static final int MARGIN = 20;

    private final Client client;
    private final Process process;

    /** Knows the roles of a client's process. */
    public Roles(Client client, Process process) {
        this.client = client;
        this.process = process;
    }

    /** Returns the names of all lanes, in their order, then of all other participants of the client. */
    public List<String> names() {
        SequencedSet<String> names = new LinkedHashSet<>();
        lanes().forEach(lane -> names.add(LaneProvider.header(lane)));
        client.getParticipants().forEach(participant -> names.add(participant.getName()));
        return names.stream().filter(name -> name != null && !name.isBlank()).toList();
    }

    private List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        process.getLanes().forEach(lane -> lanes.addAll(Places.withInner(lane)));
        return lanes;
    }

    /** Returns the lane of a role; null where the flowchart has none. */
    public Lane lane(String role) {
        return lanes().stream()
                .filter(lane -> lane.getLanes().isEmpty())
                .filter(lane -> isNamed(role, lane))
                .findFirst()
                .orElse(null);
    }

    private static boolean isNamed(String role, Lane lane) {
        Participant participant = lane.getParticipant();
        return role.equalsIgnoreCase(lane.getName())
                || participant != null && role.equalsIgnoreCase(participant.getName());
    }

    /** Returns the lane of a role; a new one, and where nobody has that name somebody new, is made inside a change. */
    Lane laneOrNew(String role) {
        Lane existing = lane(role);
        if (existing != null) {
            return existing;
        }
        Participant known = Participants.find(client, role);
        Participant participant = known == null ? Participants.add(client, role) : known;
        Lane lane = ProcessFactory.eINSTANCE.createLane();
        lane.setName(participant.getName());
        lane.setParticipant(participant);
        new InsertLane(process, lane, place()).run();
        return lane;
    }

    /** In the last lane, so that the new one comes below it; without lanes below all nodes. */
    private Point place() {
        List<Bounds> lanes = bounds(process.getLanes().stream().map(Lane::getBounds));
        if (!lanes.isEmpty()) {
            return new Point(lanes.getLast().x(), lanes.getLast().bottom() - 1);
        }
        Bounds all = bounds(process.getNodes().stream().map(Node::getBounds)).stream()
                .reduce(Bounds::union)
                .orElse(new Bounds(MARGIN, 0, 0, 0));
        return new Point(all.x(), all.bottom() + MARGIN);
    }

    private static List<Bounds> bounds(Stream<Bounds> all) {
        return all.filter(bounds -> bounds != null).toList();
    }
}
