package org.throughline.bpmn.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Document;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Note;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;

/** Makes lanes from pools and lanes, and puts nodes into them. */
final class LaneMapping {
    private final Index index;
    private final Account account;
    private final Map<Node, XmlElement> claimed = new HashMap<>();
    private final Map<XmlElement, Lane> poolOf = new HashMap<>();

    LaneMapping(Index index, Account account) {
        this.index = index;
        this.account = account;
    }

    /** Makes a lane of each pool; the lanes of its process become sub-lanes. */
    void addPools(XmlElement root, Process process) {
        for (XmlElement collaboration : root.all("collaboration")) {
            for (XmlElement participant : collaboration.all("participant")) {
                if (participant.attributes().containsKey(Kept.MADE)) {
                    continue;
                }
                Lane pool = lane(participant);
                process.getLanes().add(pool);
                XmlElement inside = index.find(participant.attribute("processRef"));
                if (inside != null && inside.is("process")) {
                    claim(participant, inside, pool);
                } else if (participant.attribute("processRef") != null) {
                    account.repaired(
                            participant,
                            Account.words(participant) + " refers to the process \""
                                    + participant.attribute("processRef")
                                    + "\", which the file does not hold; it is read as a pool without steps");
                }
            }
        }
    }

    private void claim(XmlElement participant, XmlElement inside, Lane pool) {
        if (poolOf.putIfAbsent(inside, pool) != null) {
            account.repaired(
                    participant,
                    Account.words(participant)
                            + " shows a process that another pool shows already; it is read as a pool "
                            + "without steps");
        }
    }

    /** Adds the lanes of a process, to its pool or on their own, and puts every node of it into one. */
    void addLanes(XmlElement xml, Process process) {
        Lane pool = poolOf.get(xml);
        List<Lane> lanes = pool == null ? process.getLanes() : pool.getLanes();
        for (XmlElement laneSet : xml.all("laneSet")) {
            addLanes(laneSet, lanes);
        }
        if (pool != null) {
            for (XmlElement child : xml.children) {
                if (index.of(child) instanceof Node node && node.getLane() == null) {
                    node.setLane(pool);
                }
            }
        }
    }

    private void addLanes(XmlElement laneSet, List<Lane> lanes) {
        for (XmlElement xml : laneSet.all("lane")) {
            Lane lane = lane(xml);
            lanes.add(lane);
            for (XmlElement inner : xml.all("childLaneSet")) {
                addLanes(inner, lane.getLanes());
            }
            for (XmlElement reference : xml.all("flowNodeRef")) {
                put(reference, xml, lane);
            }
        }
    }

    private void put(XmlElement reference, XmlElement xml, Lane lane) {
        DiagramElement referenced = index.resolve(reference.text());
        if (!(referenced instanceof Node node)) {
            account.repaired(
                    reference,
                    Account.words(xml) + " lists \"" + reference.text() + "\", which is no node of the file; ignored");
        } else if (node.getLane() == null) {
            node.setLane(lane);
            claimed.put(node, xml);
        } else if (!isAround(lane, node.getLane())) {
            account.repaired(
                    reference,
                    Account.words(xml) + " lists \"" + reference.text() + "\", which is in "
                            + Account.words(claimed.get(node)) + " already; it stays there");
        }
    }

    /** Puts documents and notes, which no lane lists, into the lane that they are drawn in. */
    void addByPlace(Process process) {
        for (Node node : process.getNodes()) {
            boolean free = node.getLane() == null || !node.getLane().getLanes().isEmpty();
            if (free && node.getBounds() != null && (node instanceof Document || node instanceof Note)) {
                Lane around = laneAt(process.getLanes(), node.getBounds().centre());
                node.setLane(around == null ? node.getLane() : around);
            }
        }
    }

    private static Lane laneAt(List<Lane> lanes, Point place) {
        for (Lane lane : lanes) {
            if (lane.getBounds() != null && lane.getBounds().contains(place)) {
                Lane inner = laneAt(lane.getLanes(), place);
                return inner == null ? lane : inner;
            }
        }
        return null;
    }

    private static boolean isAround(Lane outer, Lane inner) {
        Lane lane = inner;
        while (lane != null && lane != outer) {
            lane = lane.eContainer() instanceof Lane around ? around : null;
        }
        return lane != null;
    }

    private Lane lane(XmlElement xml) {
        Lane lane = ProcessFactory.eINSTANCE.createLane();
        lane.setBpmnType(xml.name);
        lane.setSourceId(xml.id());
        lane.setName(xml.attribute("name"));
        lane.setNote(NodeNote.documentation(xml));
        index.made(xml, lane);
        return lane;
    }
}
