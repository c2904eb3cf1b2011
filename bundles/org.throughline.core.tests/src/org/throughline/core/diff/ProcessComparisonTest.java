package org.throughline.core.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.TestClient;
import org.throughline.core.tobe.ToBe;
import org.throughline.model.base.Element;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.ProcessState;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Step;

/** A to-be starts as a copy that does not differ; every edit of it is one sentence. */
class ProcessComparisonTest {
    @TempDir
    Path temporary;

    private Process asIs;
    private Process toBe;
    private ClientFolder client;

    @BeforeEach
    void start() throws Exception {
        TestClient test = new TestClient();
        test.draw.setBounds(new Bounds(40, 20, 120, 60));
        Path folder = test.save(temporary.resolve("client"));
        try (ClientFolder open = ClientFolder.openForWriting(folder)) {
            ToBe.start(open, open.processes().getFirst(), null);
            open.save();
        }
        client = ClientFolder.open(folder);
        asIs = process(ProcessState.AS_IS);
        toBe = process(ProcessState.TO_BE);
    }

    @Test
    void aToBeIsACopyThatKnowsWhatItIsBasedOn() {
        assertEquals("Blood test, to-be", toBe.getName());
        assertEquals(ProcessState.TO_BE, toBe.getState());
        assertSame(asIs, toBe.getBasedOn());
        Set<String> ids = new HashSet<>();
        asIs.eAllContents().forEachRemaining(object -> ids.add(((Element) object).getId()));
        for (EObject object : (Iterable<EObject>) toBe::eAllContents) {
            assertEquals(true, ids.add(((Element) object).getId()), "an id of its own");
            if (object instanceof DiagramElement element) {
                assertSame(asIs, element.getBasedOn().eContainer());
            }
        }
        HandOffRecord record = toBe.getHandOffRecords().getFirst();
        assertEquals(toBe.getNodes().getFirst(), record.getSupplierStep());
        assertNotEquals(null, record.getProduct());
        assertEquals(new Bounds(40, 20, 120, 60), toBe.getNodes().getFirst().getBounds());
        assertEquals(List.of(), said());
    }

    @Test
    void namesStayUnique() throws Exception {
        assertEquals("Blood test, to-be 2", ToBe.start(client, asIs, null).getName());
        assertEquals(
                "At the bedside", ToBe.start(client, asIs, "At the bedside").getName());
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                edit(
                        p -> p.getNodes().getFirst().setName("Take blood"),
                        "RENAMED The step \"Draw blood\" is called \"Take blood\" now."),
                edit(
                        p -> draw(p).setWorkTime(Duration.ofMinutes(3)),
                        "CHANGED The work time of the step \"Draw blood\" was changed from 5 minutes to 3 minutes."),
                edit(
                        p -> draw(p).setScript("I am drawing blood."),
                        "CHANGED The script of the step \"Draw blood\" is \"I am drawing blood.\" now."),
                edit(
                        p -> draw(p).setLane(p.getLanes().getLast()),
                        "MOVED The step \"Draw blood\" moves from Lab technician to Ward nurse.",
                        "REMOVED The hand-off from Lab technician to Ward nurse, from \"Draw blood\" to \"Tell the result\", falls away."),
                edit(
                        p -> p.getHandOffRecords().getFirst().setAgreement(Agreement.AGREED),
                        "CHANGED The hand-off from \"Draw blood\" to \"Tell the result\" is agreed now."),
                edit(
                        p -> p.getHandOffRecords().clear(),
                        "CHANGED The hand-off from \"Draw blood\" to \"Tell the result\" hands over something not yet named now, no longer \"Result\"."),
                edit(
                        p -> remove(p, p.getNodes().getLast()),
                        "REMOVED The step \"Tell the result\" falls away.",
                        "REMOVED The hand-off from Lab technician to Ward nurse, from \"Draw blood\" to \"Tell the result\", falls away."),
                edit(
                        p -> insert(p, "Check the result"),
                        "ADDED The step \"Check the result\" is new.",
                        "REMOVED The arrow from \"Draw blood\" to \"Tell the result\" falls away.",
                        "ADDED A hand-off is new: Lab technician hands something not yet named to Ward nurse, from \"Check the result\" to \"Tell the result\".",
                        "REMOVED The hand-off from Lab technician to Ward nurse, from \"Draw blood\" to \"Tell the result\", falls away."),
                edit(p -> p.getNodes().forEach(node -> node.setBounds(new Bounds(1, 2, 120, 60)))),
                edit(p -> {
                    SequenceFlow again =
                            arrow(p, p.getNodes().getFirst(), p.getNodes().getLast());
                    EcoreUtil.delete(p.getFlows().getFirst());
                    assertNull(again.getBasedOn());
                }));
    }

    private static Arguments edit(Consumer<Process> edit, String... sentences) {
        return Arguments.of(edit, List.of(sentences));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void anEditIsSaid(Consumer<Process> edit, List<String> sentences) {
        edit.accept(toBe);
        assertEquals(sentences, said());
    }

    @Test
    void aJobThatTakesOverALaneIsSaidOfItsHandOffsToo() {
        toBe.getLanes()
                .getLast()
                .setParticipant(client.client().getParticipants().getLast());
        assertEquals(
                "CHANGED The hand-off from \"Draw blood\" to \"Tell the result\" goes to Patient now, no longer to Ward nurse.",
                said().getLast());
    }

    @Test
    void whatIsNewIsNotTakenForWhatFellAwayThoughTheNameIsTheSame() {
        remove(toBe, toBe.getNodes().getFirst());
        insert(toBe, "Draw blood");
        assertEquals(
                List.of("ADDED The step \"Draw blood\" is new.", "REMOVED The step \"Draw blood\" falls away."),
                said().subList(0, 2));
    }

    @Test
    void withoutAnyOriginalElementsAreMatchedByNames() {
        toBe.eAllContents().forEachRemaining(object -> {
            if (object instanceof DiagramElement element) {
                element.setBasedOn(null);
            }
        });
        for (Process each : List.of(asIs, toBe)) {
            each.getLanes().getFirst().setName("One");
            each.getLanes().getLast().setName("Two");
        }
        ((Step) toBe.getNodes().getLast()).setTouchpoint(true);
        assertEquals(List.of("CHANGED The step \"Tell the result\" meets the customer now."), said());
    }

    @Test
    void bothSidesOfADifferenceAndTheFiguresAreGiven() {
        draw(toBe).setWorkTime(Duration.ofMinutes(3));
        toBe.getNodes().getLast().setLane(toBe.getLanes().getFirst());
        ProcessComparison comparison = ProcessComparison.of(asIs, toBe);
        Difference changed = comparison.elements().getFirst();
        assertSame(draw(asIs), changed.before());
        assertSame(draw(toBe), changed.after());
        assertSame(draw(toBe), comparison.toBe(draw(asIs)));
        assertSame(draw(asIs), comparison.asIs(draw(toBe)));
        assertSame(asIs.getFlows().getFirst(), comparison.handOffs().getFirst().element());
        assertEquals(
                "3 minutes of work, as-is 5 minutes; 0 minutes of waiting, as-is 0 minutes; 0 hand-offs, as-is 1.",
                comparison.totals());
    }

    private Process process(ProcessState state) {
        return client.processes().stream()
                .filter(process -> process.getState() == state)
                .findFirst()
                .orElseThrow();
    }

    private List<String> said() {
        return ProcessComparison.of(asIs, toBe).all().stream()
                .map(difference -> difference.kind() + " " + difference.sentence())
                .toList();
    }

    private static Step draw(Process process) {
        return (Step) process.getNodes().getFirst();
    }

    private static void remove(Process process, Node node) {
        cut(process, flow -> flow.getSource() == node || flow.getTarget() == node);
        process.getHandOffRecords().removeIf(r -> r.getSupplierStep() == node || r.getCustomerStep() == node);
        process.getNodes().remove(node);
    }

    private static void cut(Process process, Predicate<Flow> which) {
        for (Flow flow : List.copyOf(process.getFlows())) {
            if (which.test(flow)) {
                EcoreUtil.delete(flow);
            }
        }
    }

    private static void insert(Process process, String name) {
        Step step = ProcessFactory.eINSTANCE.createStep();
        step.setName(name);
        step.setLane(process.getLanes().getFirst());
        Node first = process.getNodes().getFirst();
        Node last = process.getNodes().getLast();
        process.getNodes().add(step);
        cut(process, flow -> true);
        if (first != last) {
            arrow(process, first, step);
        }
        arrow(process, step, last);
    }

    private static SequenceFlow arrow(Process process, Node from, Node to) {
        SequenceFlow flow = ProcessFactory.eINSTANCE.createSequenceFlow();
        flow.setSource(from);
        flow.setTarget(to);
        process.getFlows().add(flow);
        return flow;
    }
}
