package org.throughline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.throughline.diagram.AutoLayout;
import org.throughline.diagram.FlowPath;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.Decision;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;

/** A flowchart of some thousand nodes in eight lanes, a quarter more flows than nodes; the same for the same size. */
final class LargeFlowchart {
    private static final int LANES = 8;
    private static final int DECISION_EVERY = 8;
    private static final int FARTHEST = 12;

    private final Random random = new Random(2026);
    private final Process process = ProcessFactory.eINSTANCE.createProcess();

    private LargeFlowchart() {}

    /** Makes one that is not laid out; its participants are added to the client. */
    static Process of(int nodes, Client client) {
        LargeFlowchart made = new LargeFlowchart();
        made.process.setName("Flowchart of " + nodes + " nodes");
        made.addLanes(client);
        made.addNodes(nodes);
        made.addFlows(nodes / 4);
        return made.process;
    }

    private void addLanes(Client client) {
        for (int i = 0; i < LANES; i++) {
            Participant participant = OrganisationFactory.eINSTANCE.createJob();
            participant.setName("Participant " + i);
            client.getParticipants().add(participant);
            Lane lane = ProcessFactory.eINSTANCE.createLane();
            lane.setParticipant(participant);
            process.getLanes().add(lane);
        }
    }

    private void addNodes(int count) {
        Node before = null;
        int lane = 0;
        for (int i = 0; i < count; i++) {
            lane = random.nextInt(3) == 0 ? random.nextInt(LANES) : lane;
            boolean decision = i % DECISION_EVERY == DECISION_EVERY - 1;
            Node node = decision
                    ? ProcessFactory.eINSTANCE.createDecision()
                    : ProcessFactory.eINSTANCE.createStep();
            node.setName(decision ? "Is number " + i + " done?" : "Do what number " + i + " of the list says");
            node.setLane(process.getLanes().get(lane));
            process.getNodes().add(node);
            if (before != null) {
                connect(before, node);
            }
            before = node;
        }
    }

    /** Adds ways on and ways back from decisions, one more flow than needed to make up for the first node's. */
    private void addFlows(int count) {
        List<Node> nodes = process.getNodes();
        int from = DECISION_EVERY - 1;
        for (int added = 0; added <= count; added++) {
            int way = (random.nextInt(4) == 0 ? -1 : 1) * (2 + random.nextInt(FARTHEST));
            connect(nodes.get(from), nodes.get(Math.clamp(from + way, 0, nodes.size() - 1)));
            from = (from + DECISION_EVERY / 2) % nodes.size();
        }
    }

    private void connect(Node from, Node to) {
        Flow flow = ProcessFactory.eINSTANCE.createSequenceFlow();
        flow.setSource(from);
        flow.setTarget(to);
        process.getFlows().add(flow);
    }

    /** Writes a process that is laid out as plain BPMN with diagram interchange. */
    static void writeBpmn(Process process, Path file) throws IOException {
        if (!AutoLayout.isLaidOut(process)) {
            throw new IllegalArgumentException("the process is not laid out");
        }
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="urn:bench"
                    xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                    xmlns:dd="http://www.omg.org/spec/DD/20100524/DI">
                <process id="p"><laneSet id="s">
                """);
        StringBuilder diagram = new StringBuilder();
        List<Lane> lanes = process.getLanes();
        List<Node> nodes = process.getNodes();
        for (int i = 0; i < lanes.size(); i++) {
            xml.append("<lane id=\"l%d\" name=\"Lane %d\">%n".formatted(i, i));
            for (int j = 0; j < nodes.size(); j++) {
                if (nodes.get(j).getLane() == lanes.get(i)) {
                    xml.append("<flowNodeRef>n").append(j).append("</flowNodeRef>\n");
                }
            }
            xml.append("</lane>\n");
            shape(diagram, "l" + i, lanes.get(i).getBounds());
        }
        xml.append("</laneSet>\n");
        for (int i = 0; i < nodes.size(); i++) {
            String kind = nodes.get(i) instanceof Decision ? "exclusiveGateway" : "task";
            xml.append("<%s id=\"n%d\" name=\"%s\"/>%n".formatted(kind, i, nodes.get(i).getName()));
            shape(diagram, "n" + i, nodes.get(i).getBounds());
        }
        for (int i = 0; i < process.getFlows().size(); i++) {
            Flow flow = process.getFlows().get(i);
            int from = nodes.indexOf(flow.getSource());
            int to = nodes.indexOf(flow.getTarget());
            xml.append("<sequenceFlow id=\"f%d\" sourceRef=\"n%d\" targetRef=\"n%d\"/>%n".formatted(i, from, to));
            diagram.append("<di:BPMNEdge id=\"f%d_di\" bpmnElement=\"f%d\">%n".formatted(i, i));
            for (Point point : FlowPath.of(flow)) {
                diagram.append("<dd:waypoint x=\"%d\" y=\"%d\"/>%n".formatted(point.x(), point.y()));
            }
            diagram.append("</di:BPMNEdge>\n");
        }
        xml.append("</process>\n<di:BPMNDiagram id=\"g\"><di:BPMNPlane id=\"q\" bpmnElement=\"p\">\n");
        xml.append(diagram).append("</di:BPMNPlane></di:BPMNDiagram></definitions>\n");
        Files.writeString(file, xml);
    }

    private static void shape(StringBuilder diagram, String id, Bounds bounds) {
        diagram.append("<di:BPMNShape id=\"%s_di\" bpmnElement=\"%s\">".formatted(id, id))
                .append("<dc:Bounds x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/></di:BPMNShape>%n"
                        .formatted(bounds.x(), bounds.y(), bounds.width(), bounds.height()));
    }
}
