package org.throughline.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.RefusedInputException;
import org.throughline.core.handoff.HandOffs;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.SubProcess;

/** Every file of the reference set agrees with what an independent parser of XML counted. */
class ReferenceFilesTest {
    private static final Set<String> NO_NODES = Set.of(
            "process",
            "collaboration",
            "participant",
            "lane",
            "group",
            "dataObject",
            "sequenceFlow",
            "messageFlow",
            "association",
            "dataInputAssociation",
            "dataOutputAssociation");

    static List<String> references() throws IOException {
        return Cases.names("reference");
    }

    static List<String> vendors() throws IOException {
        return Cases.names("vendor").stream()
                .filter(name -> !name.contains("GenMyModel"))
                .toList();
    }

    private static JsonNode expected(String name) throws IOException {
        String file = name.substring(name.indexOf('/') + 1);
        return new ObjectMapper()
                .readTree(Cases.file("expected-counts.json").toFile())
                .get(file);
    }

    @ParameterizedTest
    @MethodSource("references")
    void countsAgree(String name) throws IOException, RefusedInputException {
        JsonNode expected = expected(name);
        BpmnImport read = BpmnReader.read(Cases.file(name));
        JsonNode json = read.toJson();
        expected.get("elementCounts").properties().forEach(count -> {
            assertEquals(
                    count.getValue().asInt(),
                    json.at("/elements/" + count.getKey()).asInt(),
                    count.getKey());
            if (!NO_NODES.contains(count.getKey())) {
                assertEquals(
                        count.getValue().asInt(),
                        json.at("/nodes/" + count.getKey()).asInt(),
                        count.getKey());
            }
        });
        assertEquals(
                expected.get("sequenceFlows").asInt(), json.get("sequenceFlows").asInt());
        assertEquals(
                expected.get("messageFlows").asInt(), json.get("messageFlows").asInt());
        assertEquals(
                expected.get("laneCrossingSequenceFlows").asInt(),
                json.get("laneCrossingFlows").asInt());
        assertEquals(expected.get("shapes").asInt(), json.get("shapes").asInt());
        assertEquals(expected.get("edges").asInt(), json.get("edges").asInt());
        assertEquals(sorted(expected.get("lanes")), sorted(json.get("lanes")));
        assertEquals(sorted(expected.get("participants")), sorted(json.get("pools")));
    }

    @ParameterizedTest
    @MethodSource("references")
    void laneCrossingsAreThose(String name) throws IOException, RefusedInputException {
        List<String> crossings = new ArrayList<>();
        for (SequenceFlow flow :
                HandOffs.laneCrossings(BpmnReader.read(Cases.file(name)).process())) {
            Lane from = ((Node) flow.getSource()).getLane();
            Lane to = ((Node) flow.getTarget()).getLane();
            crossings.add(from.getName() + " > " + to.getName());
        }
        List<String> expected = new ArrayList<>();
        expected(name)
                .get("laneCrossings")
                .forEach(pair ->
                        expected.add(pair.get(0).asText() + " > " + pair.get(1).asText()));
        assertEquals(
                expected.stream().sorted().toList(), crossings.stream().sorted().toList());
    }

    private static List<String> sorted(JsonNode names) {
        List<String> found = new ArrayList<>();
        names.forEach(name -> found.add(name.asText()));
        return found.stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void noVendorsNodeIsLost(String name) throws IOException, RefusedInputException {
        Path file = Cases.file(name);
        BpmnImport read = BpmnReader.read(file);
        String text = Files.readString(file);
        Matcher ids = Pattern.compile(
                        "<(?:\\w+:)?(?:task|userTask|subProcess|\\w+Event|\\w+Gateway)\\s[^>]*?\\bid=\"([^\"]+)\"")
                .matcher(text);
        List<String> expected = new ArrayList<>();
        while (ids.find()) {
            expected.add(ids.group(1));
        }
        List<String> found = new ArrayList<>();
        read.process().eAllContents().forEachRemaining(object -> {
            if (object instanceof Node node) {
                found.add(node.getSourceId());
            }
        });
        assertTrue(expected.size() >= 5, "the pattern finds nodes");
        assertEquals(
                expected.stream().sorted().toList(), found.stream().sorted().toList());
    }

    @Test
    void aVendorsFileWithPoolsIsWhole() throws IOException, RefusedInputException {
        BpmnImport read = BpmnReader.read(Cases.file("vendor/SAP_Signavio_Process_Manager_19.9.0__A.4.1-export.bpmn"));
        assertEquals(3, read.lanes().size());
        assertEquals(6, read.nodes().get("task"));
        assertEquals(13, read.sequenceFlows());
        assertEquals(2, read.messageFlows());
    }

    @Test
    void aFileWithoutDiagramStaysWithoutGeometry() throws IOException, RefusedInputException {
        BpmnImport read = BpmnReader.read(Cases.file("vendor/IBM_BlueWorks_Live_April_2014__A.2.0-export.bpmn"));
        assertEquals("A.2.0", read.process().getName());
        assertEquals(8, read.process().getNodes().size());
        assertTrue(read.process().getNodes().stream().allMatch(node -> node.getBounds() == null));
        assertEquals(List.of(), read.repaired());
    }

    @Test
    void geometryIsTheFiles() throws IOException, RefusedInputException {
        BpmnImport read = BpmnReader.read(Cases.file("reference/C.1.0.bpmn"));
        Lane engine = read.pools().get(1);
        assertEquals("Process Engine - Invoice Receipt", engine.getName());
        assertEquals(3, engine.getLanes().size());
        for (Node node : read.process().getNodes()) {
            Bounds lane = node.getLane().getBounds();
            assertEquals(lane, lane.union(node.getBounds()), node.getName());
        }
        assertTrue(read.process().getFlows().stream().anyMatch(flow -> flow.getRoute() != null));
        assertEquals(List.of(), read.repaired());
    }

    @Test
    void severalDiagramsDoNotLieOnOneAnother() throws IOException, RefusedInputException {
        BpmnImport read = BpmnReader.read(Cases.file("reference/C.4.0.bpmn"));
        List<Lane> pools = read.pools();
        assertEquals(4, pools.size());
        for (int i = 1; i < pools.size(); i++) {
            assertTrue(pools.get(i - 1).getBounds().bottom()
                    < pools.get(i).getBounds().y());
        }
    }

    @Test
    void aSubProcessKeepsItsContent() throws IOException, RefusedInputException {
        BpmnImport read = BpmnReader.read(Cases.file("reference/A.4.1.bpmn"));
        List<SubProcess> found = read.process().getNodes().stream()
                .filter(SubProcess.class::isInstance)
                .map(SubProcess.class::cast)
                .toList();
        assertEquals(2, found.size());
        for (SubProcess each : found) {
            assertEquals(3, each.getNodes().size());
            assertEquals(2, each.getFlows().size());
            each.getNodes().forEach(node -> assertNotNull(node.getBounds()));
        }
    }

    @ParameterizedTest
    @MethodSource("references")
    void theAccountIsTheSameEachTime(String name) throws IOException, RefusedInputException {
        BpmnImport first = BpmnReader.read(Cases.file(name));
        BpmnImport second = BpmnReader.read(Cases.file(name));
        assertEquals(first.toJson().toPrettyString(), second.toJson().toPrettyString());
        assertEquals(first.toText(), second.toText());
        assertTrue(first.toText().contains("process \"" + first.process().getName() + "\""));
    }
}
