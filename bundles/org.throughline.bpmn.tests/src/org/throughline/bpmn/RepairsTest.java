package org.throughline.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.RefusedInputException;
import org.throughline.model.process.Decision;
import org.throughline.model.process.DecisionKind;
import org.throughline.model.process.Document;
import org.throughline.model.process.Event;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;
import org.throughline.model.process.Note;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Wait;

class RepairsTest {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC">
            """;

    @TempDir
    private Path folder;

    /** Reads content that begins in line 4 of a file. */
    private BpmnImport read(String content) throws IOException, RefusedInputException {
        Path file = folder.resolve("Blood test.bpmn");
        Files.writeString(file, HEAD + content + "</b:definitions>\n");
        return BpmnReader.read(file);
    }

    private static void assertRemark(int line, String part, List<Remark> remarks) {
        assertTrue(
                remarks.stream()
                        .anyMatch(remark ->
                                remark.line() == line && remark.reason().contains(part)),
                () -> "no remark on line " + line + " with \"" + part + "\" in " + remarks);
    }

    private static Node node(BpmnImport read, String name) {
        return read.process().getNodes().stream()
                .filter(node -> name.equals(node.getName()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofElementsWithTheSameIdTheFirstKeepsIt() throws IOException, RefusedInputException {
        BpmnImport read = read("""
                <b:process id="p">
                <b:task id="t" name="First"/>
                <b:task id="t" name="Second"/>
                <b:task id="u" name="Third"/>
                <b:sequenceFlow id="f" sourceRef="t" targetRef="u"/>
                </b:process>
                """);
        assertEquals(3, read.process().getNodes().size());
        assertSame(node(read, "First"), read.process().getFlows().getFirst().getSource());
        assertRemark(6, "id \"t\"", read.repaired());
        assertEquals("Blood test", read.process().getName());
    }

    @Test
    void anUnknownEndIsTakenFromTheNodeThatListsTheArrow() throws IOException, RefusedInputException {
        BpmnImport read = read("""
                <b:process id="p">
                <b:task id="t" name="First"/>
                <b:task id="u" name="Second"><b:incoming>f</b:incoming></b:task>
                <b:sequenceFlow id="f" sourceRef="t" targetRef="gone"/>
                <b:sequenceFlow id="g" sourceRef="t" targetRef="gone"/>
                <b:sequenceFlow id="h" sourceRef="t"/>
                </b:process>
                """);
        assertEquals(1, read.sequenceFlows());
        assertSame(node(read, "Second"), read.process().getFlows().getFirst().getTarget());
        assertRemark(7, "\"gone\"", read.repaired());
        assertRemark(8, "no target", read.dropped());
        assertRemark(9, "no target", read.dropped());
        assertEquals(1, node(read, "First").getOutgoing().size());
        assertEquals(3, read.counts().of("sequenceFlow"));
    }

    @Test
    void lanesIgnoreUnknownNodesAndDoNotShareOne() throws IOException, RefusedInputException {
        BpmnImport read = read("""
                <b:process id="p"><b:laneSet id="s">
                <b:lane id="a" name="A"><b:flowNodeRef>t</b:flowNodeRef>
                <b:flowNodeRef>gone</b:flowNodeRef></b:lane>
                <b:lane id="b" name="B"><b:flowNodeRef>t</b:flowNodeRef></b:lane>
                </b:laneSet><b:task id="t" name="Task"/></b:process>
                """);
        assertEquals("A", node(read, "Task").getLane().getName());
        assertRemark(6, "\"gone\"", read.repaired());
        assertRemark(7, "in lane \"A\" already", read.repaired());
    }

    @Test
    void aBorderEventAtNothingStandsForItself() throws IOException, RefusedInputException {
        BpmnImport read = read("""
                <b:process id="p"><b:task id="t" name="Task"/>
                <b:boundaryEvent id="e" name="Late" attachedToRef="t" cancelActivity="false"/>
                <b:boundaryEvent id="f" name="Lost" attachedToRef="gone"/>
                </b:process>
                """);
        assertSame(node(read, "Task"), ((Event) node(read, "Late")).getAttachedTo());
        assertNull(((Event) node(read, "Lost")).getAttachedTo());
        assertRemark(6, "stands for itself", read.repaired());
        assertRemark(5, "Does not interrupt", read.kept());
    }

    @Test
    void whatHasNoPlaceIsNamedWithItsLine() throws IOException, RefusedInputException {
        BpmnImport read = read("""
                <b:process id="p"><b:task id="t" name="Task">
                <b:extensionElements><x xmlns="urn:other"/></b:extensionElements>
                <b:multiInstanceLoopCharacteristics/>
                </b:task>
                <b:group id="g"/>
                <b:somethingNew id="n" name="What"/>
                <other xmlns="urn:other"/>
                </b:process>
                <b:message id="m"/>
                """);
        assertRemark(5, "data of another program", read.kept());
        assertRemark(8, "group", read.kept());
        assertRemark(9, "somethingNew \"What\"", read.dropped());
        assertRemark(10, "another kind", read.dropped());
        assertRemark(12, "message", read.kept());
        assertRemark(6, "multiInstanceLoopCharacteristics", read.kept());
        assertEquals("Done for each of several", node(read, "Task").getNote());
    }

    @Test
    void kindsAreMapped() throws IOException, RefusedInputException {
        BpmnImport read = read("""
                <b:process id="p">
                <b:inclusiveGateway id="a" name="Or"/><b:eventBasedGateway id="b" name="First of"/>
                <b:intermediateCatchEvent id="c" name="Pause"><b:timerEventDefinition>
                <b:timeDuration>P7D</b:timeDuration></b:timerEventDefinition></b:intermediateCatchEvent>
                <b:dataObject id="d" name="Form"/><b:dataObjectReference id="e" dataObjectRef="d"/>
                <b:textAnnotation id="f"><b:text>Mind this</b:text></b:textAnnotation>
                <b:userTask id="g" name="Fill in"><b:documentation>With a pen</b:documentation>
                <b:dataOutputAssociation id="h"><b:targetRef>e</b:targetRef></b:dataOutputAssociation></b:userTask>
                <b:association id="i" sourceRef="f" targetRef="g"/>
                <b:sequenceFlow id="j" sourceRef="a" targetRef="g">
                <b:conditionExpression>complete</b:conditionExpression></b:sequenceFlow>
                </b:process>
                """);
        assertEquals(DecisionKind.INCLUSIVE, ((Decision) node(read, "Or")).getKind());
        assertEquals(DecisionKind.EVENT_BASED, ((Decision) node(read, "First of")).getKind());
        assertEquals(Duration.ofDays(7), ((Wait) node(read, "Pause")).getWaitTime());
        assertInstanceOf(Document.class, node(read, "Form"));
        assertInstanceOf(Note.class, node(read, "Mind this"));
        assertEquals("With a pen", node(read, "Fill in").getNote());
        assertEquals("userTask", node(read, "Fill in").getBpmnType());
        List<Flow> flows = read.process().getFlows();
        assertSame(node(read, "Form"), flows.get(0).getTarget());
        assertSame(node(read, "Fill in"), flows.get(0).getSource());
        assertSame(node(read, "Mind this"), flows.get(1).getSource());
        assertEquals("complete", ((SequenceFlow) flows.get(2)).getCondition());
    }

    @Test
    void shapesOfNothingAndWithoutSizeAreReported() throws IOException, RefusedInputException {
        BpmnImport read = read("""
                <b:process id="p"><b:task id="t" name="Task"/><b:task id="u" name="Other"/></b:process>
                <di:BPMNDiagram><di:BPMNPlane>
                <di:BPMNShape bpmnElement="t"><dc:Bounds x="1" y="2" width="NaN" height="10"/></di:BPMNShape>
                <di:BPMNShape bpmnElement="gone"><dc:Bounds x="1" y="2" width="3" height="10"/></di:BPMNShape>
                <di:BPMNShape bpmnElement="u"><dc:Bounds x="1.4" y="2.6" width="30" height="1e1"/></di:BPMNShape>
                <di:BPMNEdge bpmnElement="gone"/>
                </di:BPMNPlane></di:BPMNDiagram>
                """);
        assertRemark(6, "no usable bounds", read.repaired());
        assertRemark(7, "\"gone\"", read.repaired());
        assertRemark(9, "\"gone\"", read.repaired());
        assertEquals("1,3,30,10", node(read, "Other").getBounds().toString());
        assertEquals(3, read.counts().shapes());
    }
}
