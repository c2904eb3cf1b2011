package org.throughline.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.RefusedInputException;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Event;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.ProcessPackage.Literals;
import org.throughline.model.process.SubProcess;

class AutoLayoutTest {
    static List<String> references() throws IOException {
        return Cases.references();
    }

    @ParameterizedTest
    @MethodSource("references")
    void laysOutWhatOthersDrew(String name) throws IOException, RefusedInputException {
        Process process = Cases.reference(name);
        AutoLayout.apply(process);
        new Geometry(process).check();
        assertTrue(AutoLayout.isLaidOut(process));
    }

    @ParameterizedTest
    @ValueSource(
            longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27})
    void laysOutWhateverComes(long seed) {
        Process process = Flowcharts.byChance(seed);
        AutoLayout.apply(process);
        new Geometry(process).check();
    }

    @Test
    void laysOutSixLanesWithAWayBack() {
        Process process = Flowcharts.discharge();
        assertFalse(AutoLayout.isLaidOut(process));
        AutoLayout.apply(process);
        new Geometry(process).check();
        assertEquals(6, process.getLanes().size());
        assertEquals(30, process.getNodes().size());
    }

    @Test
    void theSequenceRunsToTheRight() {
        Flowcharts f = new Flowcharts();
        f.node(Literals.START, null, "a", "Begin");
        f.step(null, "b", "First");
        f.step(null, "c", "Second");
        f.flow("a > b > c");
        AutoLayout.apply(f.process);
        new Geometry(f.process).check();
        List<Bounds> places = f.process.getNodes().stream().map(Node::getBounds).toList();
        assertTrue(places.get(0).right() < places.get(1).x());
        assertTrue(places.get(1).right() < places.get(2).x());
        assertEquals(places.get(0).centre().y(), places.get(2).centre().y());
    }

    @Test
    void theSameFlowchartGetsTheSameGeometry() {
        Process first = Flowcharts.discharge();
        Process second = Flowcharts.discharge();
        AutoLayout.apply(first);
        AutoLayout.apply(second);
        AutoLayout.apply(second);
        assertEquals(Geometry.written(first), Geometry.written(second));
    }

    @Test
    void aSubProcessHoldsItsContentAndCarriesItsBorderEvents() {
        Flowcharts f = new Flowcharts();
        f.lane("n", "Nurse");
        f.step("n", "a", "Before");
        SubProcess around = (SubProcess) f.node(Literals.SUB_PROCESS, "n", "s", "Give medicines");
        Node first = ProcessFactory.eINSTANCE.createStep();
        Node second = ProcessFactory.eINSTANCE.createStep();
        Flow inner = ProcessFactory.eINSTANCE.createSequenceFlow();
        inner.setSource(first);
        inner.setTarget(second);
        around.getNodes().addAll(List.of(first, second));
        around.getFlows().add(inner);
        Event late = (Event) f.node(Literals.EVENT, "n", "e", "Too late");
        late.setAttachedTo(around);
        f.step("n", "z", "Ask the physician");
        f.flow("a > s").flow("e > z");
        AutoLayout.apply(f.process);
        new Geometry(f.process).check();
        Bounds figure = around.getBounds();
        assertEquals(figure, figure.union(first.getBounds()).union(second.getBounds()));
        assertTrue(first.getBounds().right() < second.getBounds().x());
        assertEquals(figure.bottom(), late.getBounds().centre().y());
    }

    @Test
    void linesBetweenTheSameStepsAndToTheStepItselfStayApart() {
        Flowcharts f = new Flowcharts();
        f.step(null, "a", "One");
        f.step(null, "b", "Two");
        f.flow("a > b").flow("a > b").flow("b > a").flow("b > b");
        AutoLayout.apply(f.process);
        new Geometry(f.process).check();
        List<String> lines = f.process.getFlows().stream()
                .map(flow -> FlowPath.of(flow).toString())
                .distinct()
                .toList();
        assertEquals(4, lines.size());
    }

    @Test
    void emptyLanesAndMessagesToThemArePlaced() {
        Flowcharts f = new Flowcharts();
        f.lane("p", "Payer");
        f.lane("c", "Clerk");
        f.step("c", "a", "Send bill");
        f.flow(Literals.MESSAGE_FLOW, "a", "p", "Bill");
        AutoLayout.apply(f.process);
        new Geometry(f.process).check();
        Lane payer = f.process.getLanes().getFirst();
        assertEquals(
                payer.getBounds().bottom(),
                FlowPath.of(f.process.getFlows().getFirst()).getLast().y());
    }

    @Test
    void aProcessWithoutAnythingIsNoProblem() {
        Process empty = ProcessFactory.eINSTANCE.createProcess();
        AutoLayout.apply(empty);
        assertTrue(AutoLayout.isLaidOut(empty));
    }

    @Test
    void aCopyIsLaidOutAndTheOriginalStaysAsItWas() {
        Process original = Flowcharts.discharge();
        Process copy = AutoLayout.laidOutCopy(original);
        assertNotSame(original, copy);
        assertNull(original.getNodes().getFirst().getBounds());
        assertEquals(original.getNodes().get(3).getId(), copy.getNodes().get(3).getId());
        assertSame(
                original.getLanes().getFirst().getParticipant(),
                copy.getLanes().getFirst().getParticipant());
        new Geometry(copy).check();
        assertSame(copy, AutoLayout.laidOutCopy(copy));
    }

    @Test
    void whatHasNoPlaceGoesBelowTheRest() {
        Process process = Flowcharts.discharge();
        AutoLayout.apply(process);
        String before = Geometry.written(process);
        Node extra = ProcessFactory.eINSTANCE.createStep();
        Node next = ProcessFactory.eINSTANCE.createStep();
        Flow between = ProcessFactory.eINSTANCE.createSequenceFlow();
        process.getNodes().addAll(List.of(extra, next));
        between.setSource(extra);
        between.setTarget(next);
        process.getFlows().add(between);
        AutoLayout.complete(process);
        assertTrue(
                extra.getBounds().y() > process.getLanes().getLast().getBounds().bottom());
        assertEquals(32, process.getNodes().size());
        new Geometry(process).check();
        process.getNodes().removeAll(List.of(extra, next));
        process.getFlows().remove(between);
        assertEquals(before, Geometry.written(process));
        assertNotEquals("", before);
    }
}
