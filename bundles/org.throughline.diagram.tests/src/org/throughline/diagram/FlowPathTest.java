package org.throughline.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.ProcessPackage.Literals;

class FlowPathTest {
    private static Node node(EClass kind, int x, int y, int width, int height) {
        Node node = (Node) ProcessFactory.eINSTANCE.create(kind);
        node.setBounds(new Bounds(x, y, width, height));
        return node;
    }

    private static Flow flow(Node source, Node target, Point... bends) {
        Flow flow = ProcessFactory.eINSTANCE.createSequenceFlow();
        flow.setSource(source);
        flow.setTarget(target);
        flow.setRoute(bends.length == 0 ? null : new Route(List.of(bends)));
        return flow;
    }

    @Test
    void runsLevelBetweenFiguresThatFaceEachOther() {
        Node a = node(Literals.STEP, 0, 0, 100, 60);
        Node b = node(Literals.STEP, 200, 20, 100, 60);
        assertEquals(List.of(new Point(100, 50), new Point(200, 50)), FlowPath.of(flow(a, b)));
    }

    @Test
    void meetsTheMiddleOfTheSmallerFigure() {
        Node a = node(Literals.STEP, 0, 0, 400, 60);
        Node b = node(Literals.START, 60, 200, 36, 36);
        assertEquals(List.of(new Point(78, 60), new Point(78, 200)), FlowPath.of(flow(a, b)));
    }

    @Test
    void runsLevelAndUprightOtherwise() {
        Node a = node(Literals.STEP, 0, 0, 100, 100);
        Node beside = node(Literals.STEP, 200, 200, 100, 100);
        assertEquals(
                List.of(new Point(100, 50), new Point(150, 50), new Point(150, 250), new Point(200, 250)),
                FlowPath.of(flow(a, beside)));
        Node below = node(Literals.STEP, 110, 200, 100, 100);
        assertEquals(
                List.of(new Point(50, 100), new Point(50, 150), new Point(160, 150), new Point(160, 200)),
                FlowPath.of(flow(a, below)));
    }

    @Test
    void leavesAndEntersTheSameFigure() {
        Node a = node(Literals.STEP, 0, 0, 100, 60);
        assertEquals(
                List.of(
                        new Point(100, 30),
                        new Point(114, 30),
                        new Point(114, -14),
                        new Point(50, -14),
                        new Point(50, 0)),
                FlowPath.of(flow(a, a)));
    }

    @Test
    void keepsTheBendsBetweenTheBorders() {
        Node a = node(Literals.STEP, 0, 0, 100, 60);
        Node b = node(Literals.STEP, 200, 100, 100, 60);
        assertEquals(
                List.of(new Point(100, 20), new Point(250, 20), new Point(250, 100)),
                FlowPath.of(flow(a, b, new Point(250, 20))));
    }

    @ParameterizedTest
    @CsvSource({
        "Decision, 200, 25, 50, 25", "Decision, 200, 10, 35, 10", "Decision, 25, -50, 25, 0", "Start, 200, 25, 50, 25",
        "Start, 200, 10, 45, 10", "End, 25, 200, 25, 50", "Step, 200, 10, 50, 10", "Step, -10, 50, 0, 50",
        "Start, 125, 125, 43, 43", "Decision, 125, 125, 38, 38"
    })
    void meetsTheBorderOfEachKindOfFigure(String kind, int fromX, int fromY, int x, int y) {
        EClass type = (EClass) ProcessPackage.eINSTANCE.getEClassifier(kind);
        Node figure = node(type, 0, 0, 50, 50);
        assertEquals(new Point(x, y), FlowPath.border(figure, figure.getBounds(), new Point(fromX, fromY)));
    }

    @Test
    void aFlowCanEndAtTheMiddleOfAnother() {
        Node a = node(Literals.STEP, 0, 0, 100, 60);
        Node b = node(Literals.STEP, 300, 0, 100, 60);
        Flow flow = flow(a, b);
        assertEquals(new Bounds(200, 30, 0, 0), FlowPath.boundsOf(flow));
    }

    @Test
    void leadsOutOfWhatIsDrawnAroundIt() {
        Node inner = node(Literals.STEP, 100, 20, 40, 20);
        Node outer = node(Literals.SUB_PROCESS, 0, 0, 300, 200);
        assertEquals(List.of(new Point(120, 20), new Point(120, 0)), FlowPath.of(flow(inner, outer)));
        assertEquals(List.of(new Point(120, 0), new Point(120, 20)), FlowPath.of(flow(outer, inner)));
    }

    @Test
    void isEmptyWhereAnEndHasNoPlace() {
        Node a = node(Literals.STEP, 0, 0, 100, 60);
        assertEquals(List.of(), FlowPath.of(flow(a, ProcessFactory.eINSTANCE.createStep())));
        assertEquals(List.of(), FlowPath.of(flow(a, null)));
    }
}
