package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.handoff.HandOff;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.figures.FlowFigure;
import org.throughline.flow.palette.ElementFactory;
import org.throughline.flow.parts.FlowPart;
import org.throughline.flow.tools.CreateTool;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Node;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Step;

class InsertTest extends MouseTestBase {

    private SequenceFlow flow(String source, String target) {
        return (SequenceFlow) node(source).getOutgoing().stream()
                .filter(each -> each.getTarget() == node(target))
                .findFirst()
                .orElseThrow();
    }

    private FlowFigure figure(SequenceFlow flow) {
        return ((FlowPart) part(flow)).getFigure();
    }

    /** The middle of the longest stretch of an arrow, in pixels. */
    private Point on(SequenceFlow flow) {
        PointList line = figure(flow).getPoints();
        int best = 1;
        for (int i = 1; i < line.size(); i++) {
            if (length(line, i) > length(line, best)) {
                best = i;
            }
        }
        Point a = line.getPoint(best - 1);
        Point b = line.getPoint(best);
        return onScreen((a.x + b.x) / 2, (a.y + b.y) / 2);
    }

    private static double length(PointList line, int index) {
        return line.getPoint(index - 1).getDistance(line.getPoint(index));
    }

    private void tool(String type) {
        CreateTool tool = new CreateTool();
        tool.setFactory(new ElementFactory(
                ElementProviders.ofType((org.eclipse.emf.ecore.EClass) ProcessPackage.eINSTANCE.getEClassifier(type))));
        tool.setUnloadWhenFinished(true);
        domain.setActiveTool(tool);
    }

    @ParameterizedTest
    @CsvSource({
        "Step, Draw blood, Label the tubes",
        "Decision, Label the tubes, Run the test",
        "Wait, Schedule the appointment and tell the patient how to prepare, Confirm the appointment",
        "SubProcess, Result plausible?, Draw blood",
    })
    void whatIsDroppedFromThePaletteIsPutIntoTheArrow(String type, String source, String target) {
        SequenceFlow flow = flow(source, target);
        String name = flow.getName();
        Point place = on(flow);
        gesture(() -> {
            tool(type);
            click(place);
        });
        Node made = process().getNodes().getLast();
        assertEquals(type, made.eClass().getName());
        assertSame(made, flow.getTarget());
        assertEquals(name, flow.getName());
        SequenceFlow onward = (SequenceFlow) made.getOutgoing().getFirst();
        assertSame(node(target), onward.getTarget());
        assertNull(onward.getName());
        isSquare(flow);
        isSquare(onward);
    }

    private void isSquare(SequenceFlow flow) {
        PointList line = figure(flow).getPoints();
        for (int i = 1; i < line.size(); i++) {
            Point a = line.getPoint(i - 1);
            Point b = line.getPoint(i);
            assertTrue(Math.abs(a.x - b.x) <= 1 || Math.abs(a.y - b.y) <= 1, () -> a + " " + b);
        }
    }

    @Test
    void whatLiesFurtherOnMakesWay() {
        SequenceFlow flow = flow("Draw blood", "Label the tubes");
        gesture(() -> {
            tool("Step");
            click(on(flow));
        });
        Bounds made = process().getNodes().getLast().getBounds();
        assertTrue(node("Draw blood").getBounds().right() < made.x());
        assertTrue(made.right() < node("Label the tubes").getBounds().x());
    }

    @Test
    void aLooseStepIsDraggedOnAnArrowAndTheArrowIsMarked() {
        Bounds lane = lane(2).getBounds();
        Step loose = ProcessFactory.eINSTANCE.createStep();
        session.change("Loose", () -> {
            loose.setName("Loose");
            loose.setBounds(new Bounds(lane.x() + 60, lane.y() + 4, 140, 40));
            loose.setLane(lane(2));
            process().getNodes().add(loose);
        });
        settle();
        SequenceFlow flow = flow("Label the tubes", "Run the test");
        Point place = on(flow);
        gesture(() -> {
            Point start = centreOf(loose);
            press(start);
            drag(start.getTranslated(8, 2));
            drag(place);
            assertEquals(4, figure(flow).getLineWidth());
            release(place);
        });
        assertSame(loose, flow.getTarget());
        assertSame(node("Run the test"), loose.getOutgoing().getFirst().getTarget());
        assertFalse(figure(flow).getLineWidth() == 4);
    }

    @Test
    void aConnectedStepIsOnlyMovedOverAnArrow() {
        SequenceFlow flow = flow("Label the tubes", "Run the test");
        Node moved = node("Check in");
        Point place = on(flow);
        gesture(() -> {
            Point start = centreOf(moved);
            press(start);
            drag(start.getTranslated(8, 2));
            drag(place);
            release(place);
        });
        assertSame(node("Run the test"), flow.getTarget());
    }

    @Test
    void theRecordOfAHandOffStaysWithItsSteps() {
        HandOffRecord record = ProcessFactory.eINSTANCE.createHandOffRecord();
        session.change("Record", () -> {
            record.setSupplierStep(node("Label the tubes"));
            record.setCustomerStep(node("Run the test"));
            process().getHandOffRecords().add(record);
        });
        settle();
        SequenceFlow flow = flow("Label the tubes", "Run the test");
        gesture(() -> {
            tool("Decision");
            click(on(flow));
        });
        HandOff handOff = flowchart.handOff(flow);
        assertSame(record, handOff.record());
        assertSame(handOff, flowchart.handOff(flow.getTarget().getOutgoing().getFirst()));
    }

    @Test
    void anEndIsNotPutIntoAnArrow() {
        SequenceFlow flow = flow("Label the tubes", "Run the test");
        gesture(() -> {
            tool("End");
            click(on(flow));
        });
        assertSame(node("Run the test"), flow.getTarget());
    }
}
