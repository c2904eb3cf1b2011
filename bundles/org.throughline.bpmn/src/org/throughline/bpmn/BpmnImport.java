package org.throughline.bpmn;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.throughline.bpmn.internal.ImportAsJson;
import org.throughline.bpmn.internal.ImportAsText;
import org.throughline.bpmn.internal.LaneParticipants;
import org.throughline.bpmn.internal.Links;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.handoff.HandOffs;
import org.throughline.model.process.Lane;
import org.throughline.model.process.MessageFlow;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.SequenceFlow;

/**
 * A flowchart read from a file, and the account of how.
 *
 * @param format the id of the format, such as {@code bpmn}
 * @param process the flowchart; it belongs to no client yet
 * @param counts what the file holds
 * @param repaired what was not right in the file and what was made of it
 * @param kept what is kept in another form than the file's
 * @param dropped what the flowchart has no place for
 * @param links what the flowchart refers to in its client
 */
public record BpmnImport(
        Path file,
        String format,
        Process process,
        Counts counts,
        List<Remark> repaired,
        List<Remark> kept,
        List<Remark> dropped,
        Links links) {

    /** An import whose flowchart needs nothing of a client but its participants. */
    public BpmnImport(
            Path file,
            String format,
            Process process,
            Counts counts,
            List<Remark> repaired,
            List<Remark> kept,
            List<Remark> dropped) {
        this(file, format, process, counts, repaired, kept, dropped, new Links());
    }

    /** Returns what the flowchart has no place for, once it has its client with what the client does not have. */
    @Override
    public List<Remark> dropped() {
        return Stream.concat(dropped.stream(), links.missing().stream()).toList();
    }

    /** Returns the lanes within pools, and those that stand alone, in the order of the flowchart. */
    public List<Lane> lanes() {
        return allLanes().stream().filter(lane -> !isPool(lane)).toList();
    }

    /** Returns the pools. */
    public List<Lane> pools() {
        return allLanes().stream().filter(BpmnImport::isPool).toList();
    }

    private static boolean isPool(Lane lane) {
        return "participant".equals(lane.getBpmnType());
    }

    private List<Lane> allLanes() {
        return all(Lane.class);
    }

    /** Returns how many nodes of each kind the flowchart has. */
    public SortedMap<String, Integer> nodes() {
        SortedMap<String, Integer> found = new TreeMap<>();
        for (Node node : all(Node.class)) {
            String kind = node.getBpmnType() == null ? node.eClass().getName() : node.getBpmnType();
            found.merge(kind, 1, Integer::sum);
        }
        return found;
    }

    /** Returns how many arrows of the sequence the flowchart has, sub-processes included. */
    public int sequenceFlows() {
        return all(SequenceFlow.class).size();
    }

    /** Returns how many messages the flowchart has. */
    public int messageFlows() {
        return all(MessageFlow.class).size();
    }

    /** Returns how many arrows of the sequence lead from one lane to another. */
    public int laneCrossingFlows() {
        return HandOffs.laneCrossings(process).size();
    }

    private <T> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        process.eAllContents().forEachRemaining(object -> {
            if (type.isInstance(object)) {
                found.add(type.cast(object));
            }
        });
        return found;
    }

    /**
     * Adds the process to a client that is open for writing; saving is the caller's. Each lane gets the client's
     * participant of the same name, in whatever case and spacing; where there is none a job is made, or a party for a
     * pool whose inside the file does not show. A pool gets one only where its lanes leave some of it open. A lane
     * without a name takes its pool's participant.
     *
     * @param name the name of the process; null for the one in the file
     */
    public void addTo(ClientFolder client, String name) {
        if (name != null && !name.isBlank()) {
            process.setName(name.strip());
        }
        links.resolve(process, client);
        new LaneParticipants(client.client()).link(process);
        client.add(process);
    }

    /** Returns the account as an object of JSON, the keys as in the command line's contract. */
    public ObjectNode toJson() {
        return ImportAsJson.of(this, JsonNodeFactory.instance);
    }

    /** Returns the account in words, a line a fact. */
    public String toText() {
        return ImportAsText.of(this);
    }
}
