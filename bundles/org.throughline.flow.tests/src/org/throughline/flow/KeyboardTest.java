package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.bpmn.BpmnImport;
import org.throughline.bpmn.StepList;
import org.throughline.core.RefusedInputException;
import org.throughline.flow.elements.ElementProvider;
import org.throughline.flow.keyboard.FlowWalk;
import org.throughline.flow.keyboard.KeyAdd;
import org.throughline.flow.keyboard.KeyConnect;
import org.throughline.flow.keyboard.KeyMoves;
import org.throughline.flow.keyboard.KeyWords;
import org.throughline.flow.marks.ClientFindings;
import org.throughline.flow.outline.Telling;
import org.throughline.flow.select.Kind;
import org.throughline.flow.steps.AddSteps;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.SequenceFlow;

/** The editor without a mouse, and what a screen reader is told. */
class KeyboardTest extends ViewerTestBase {

    private Object focused() {
        return viewer.getFocusEditPart().getModel();
    }

    private void key(int code, char character, int state) {
        Event event = new Event();
        event.type = SWT.KeyDown;
        event.keyCode = code;
        event.character = character;
        event.stateMask = state;
        viewer.getControl().notifyListeners(SWT.KeyDown, event);
        settle();
    }

    @Test
    void theFlowIsWalkedOnwardsAndBack() {
        viewer.deselectAll();
        FlowWalk.walk(viewer, flowchart, true);
        assertEquals("Physician orders a test", ((Node) focused()).getName());
        FlowWalk.walk(viewer, flowchart, true);
        FlowWalk.walk(viewer, flowchart, true);
        assertSame(node("Confirm the appointment"), focused());
        FlowWalk.walk(viewer, flowchart, false);
        assertTrue(((Node) focused()).getName().startsWith("Schedule"));
    }

    @Test
    void slashSelectsTheArrowsOfANodeAndTheWalkFollowsThem() {
        viewer.getControl().setFocus();
        viewer.select(part(node("Result plausible?")));
        key('/', '/', 0);
        assertInstanceOf(Flow.class, focused());
        FlowWalk.walk(viewer, flowchart, true);
        assertInstanceOf(Node.class, focused());
    }

    @Test
    void arrowKeysMoveTheSelectionToAnotherFigure() {
        viewer.getControl().setFocus();
        viewer.select(part(node("Draw blood")));
        key(SWT.ARROW_RIGHT, (char) 0, 0);
        assertFalse(focused() == node("Draw blood"));
    }

    @ParameterizedTest
    @CsvSource({"1,0", "-1,0", "0,1", "0,-1"})
    void aStrokeMovesAndResizes(int x, int y) {
        Node draw = node("Draw blood");
        Bounds before = draw.getBounds();
        executeUndoRedo(KeyMoves.move(flowchart, List.of(draw), x, y));
        assertEquals(before.translated(x * KeyMoves.STROKE, y * KeyMoves.STROKE), draw.getBounds());
        Bounds moved = draw.getBounds();
        executeUndoRedo(KeyMoves.resize(flowchart, List.of(draw), x, y));
        assertEquals(moved.width() + x * KeyMoves.STROKE, draw.getBounds().width());
        assertEquals(moved.height() + y * KeyMoves.STROKE, draw.getBounds().height());
        assertNull(KeyMoves.resize(flowchart, List.of(node("Order complete?")), x, y));
    }

    @Test
    void anArrowIsDrawnToAChosenElement() {
        Node label = node("Label the tubes");
        List<DiagramElement> targets = KeyConnect.targets(flowchart, label);
        assertTrue(targets.contains(node("Read the result")));
        assertTrue(targets.contains(lane(5)));
        assertFalse(targets.contains(label));
        executeUndoRedo(KeyConnect.connect(flowchart, label, node("Read the result")));
        assertSame(node("Read the result"), label.getOutgoing().getLast().getTarget());
    }

    @Test
    void everyKindIsAddedBehindTheSelectedNodeOrAlone() {
        for (ElementProvider kind : KeyAdd.kinds()) {
            DiagramElement behind = kind.create();
            executeUndoRedo(KeyAdd.add(flowchart, behind, node("Draw blood")));
            assertNotNull(part(behind));
            DiagramElement alone = kind.create();
            executeUndoRedo(KeyAdd.add(flowchart, alone, null));
            assertNotNull(part(alone));
        }
        Node draw = node("Draw blood");
        assertEquals(
                "Step",
                draw.getOutgoing().stream()
                        .map(Flow::getTarget)
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .getName());
    }

    @Test
    void laneWordsAndRouteAreSetByKeys() {
        Node draw = node("Draw blood");
        List<Lane> lanes = KeyWords.lanes(flowchart);
        gesture(() -> KeyWords.setLane(flowchart, List.of(draw), lanes.get(4)));
        assertSame(lane(4), draw.getLane());
        assertTrue(lane(4).getBounds().contains(draw.getBounds().centre()));
        Flow flow = draw.getOutgoing().getFirst();
        gesture(() -> KeyWords.setWords(flowchart, flow, " if calm "));
        assertEquals("if calm", ((SequenceFlow) flow).getCondition());
        assertEquals("if calm", KeyWords.words(flow));
        Flow bent = process().getFlows().stream()
                .filter(each -> each.getRoute() != null)
                .findFirst()
                .orElseThrow();
        gesture(() -> KeyWords.resetRoutes(flowchart, List.of(bent)));
        assertNull(bent.getRoute());
    }

    @Test
    void aListGoesBehindAStepAsOneUndoableStep() throws RefusedInputException {
        Node label = node("Label the tubes");
        gesture(() -> session.change(
                "Paste", new AddSteps(process(), session.client(), list("phlebotomist: Pack\nCourier: Carry"), label)));
        String told = new Telling(process(), arrow -> null).text();
        assertTrue(told.contains("Label the tubes, then 10. Pack"), told);
        assertTrue(told.contains("Pack, then hands over to Courier (11. Carry)"), told);
        assertTrue(told.contains("Carry, then hands over to Lab technician (12. Run the test)"), told);
        assertEquals(7, process().getLanes().size());
        assertEquals(7, session.client().getParticipants().size());
    }

    @Test
    void aListFillsAnEmptyFlowchart() {
        session.change("Clear", () -> {
            process().getFlows().clear();
            process().getNodes().clear();
            process().getLanes().clear();
        });
        gesture(() -> session.change(
                "Paste",
                new AddSteps(process(), session.client(), list("Patient: Arrive\nUrgent?\n  yes: Call\nLeave"), null)));
        assertEquals(1, process().getLanes().size());
        assertEquals("Patient", process().getLanes().getFirst().getParticipant().getName());
        process().getNodes().forEach(node -> assertNotNull(node.getBounds()));
    }

    private static BpmnImport list(String text) {
        try {
            return StepList.parse(text, "Blood test");
        } catch (RefusedInputException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aNameTellsHowManyFindingsThereAre() {
        Node loose = ProcessFactory.eINSTANCE.createStep();
        loose.setName("Wash hands");
        session.change("Add", () -> {
            loose.setBounds(new Bounds(20, 2000, 120, 50));
            process().getNodes().add(loose);
        });
        ClientFindings.of(session).completeNow();
        settle();
        int count = flowchart.marks().findings(loose).size();
        assertTrue(count > 0);
        assertEquals("Step Wash hands, " + (count == 1 ? "1 finding" : count + " findings"), spoken(loose));
        session.change("Mend", () -> process().getNodes().remove(loose));
    }

    @Test
    void everythingIsSelectedWithItsArrows() {
        Kind.ALL.select(viewer);
        List<?> selected = viewer.getSelectedEditParts();
        assertTrue(selected.contains(part(node("Draw blood"))));
        assertTrue(selected.contains(part(lane(3))));
        process().getFlows().forEach(flow -> assertTrue(selected.contains(part(flow)), flow::toString));
        assertFalse(selected.contains(viewer.getContents()));
    }

    private AccessibleEditPart accessible(Object model) {
        EditPart part = part(model);
        return assertInstanceOf(AccessibleEditPart.class, part.getAdapter(AccessibleEditPart.class));
    }

    private String spoken(Object model) {
        AccessibleEvent event = new AccessibleEvent(this);
        accessible(model).getName(event);
        return event.result;
    }

    /** Findings come by themselves, sooner or later. */
    private String withoutFindings(Object model) {
        return spoken(model).replaceFirst(", \\d+ findings?$", "");
    }

    @Test
    void partsHaveNamesRolesAndStates() {
        assertEquals("Step Draw blood, lane Phlebotomist", withoutFindings(node("Draw blood")));
        assertEquals("Decision Order complete?, lane Receptionist", withoutFindings(node("Order complete?")));
        assertEquals("Lane Phlebotomist", withoutFindings(lane(2)));
        assertEquals(
                "Flow from Result plausible? to Draw blood, no, draw again",
                withoutFindings(node("Result plausible?").getOutgoing().getFirst()));
        AccessibleControlEvent event = new AccessibleControlEvent(this);
        viewer.select(part(node("Draw blood")));
        accessible(node("Draw blood")).getState(event);
        assertEquals(ACC.STATE_SELECTED, event.detail & ACC.STATE_SELECTED);
        accessible(node("Draw blood")).getRole(event);
        assertEquals(ACC.ROLE_LISTITEM, event.detail);
    }

    @Test
    void theFlowchartListsEverythingThatIsDrawn() {
        AccessibleControlEvent event = new AccessibleControlEvent(this);
        accessible(process()).getChildren(event);
        assertTrue(Arrays.asList(event.children)
                .contains(accessible(node("Draw blood")).getAccessibleID()));
        assertTrue(Arrays.asList(event.children).contains(accessible(lane(0)).getAccessibleID()));
        int children = event.children.length;
        accessible(process()).getChildCount(event);
        assertEquals(children, event.detail);
        assertTrue(children > process().getNodes().size() + process().getFlows().size());
    }

    @Test
    void textThatMayBeCutIsToldWholeByTheToolTip() {
        for (Node each : process().getNodes()) {
            assertTrue(tip(each).startsWith(each.getName()), each::getName);
        }
        for (Lane each : process().getLanes()) {
            assertTrue(tip(each).startsWith(each.getName()), each::getName);
        }
        assertTrue(tip(node("Result plausible?").getOutgoing().getFirst()).contains("no, draw again"));
    }

    private String tip(DiagramElement element) {
        IFigure figure = ((GraphicalEditPart) part(element)).getFigure();
        return ((Label) figure.getToolTip()).getText();
    }
}
