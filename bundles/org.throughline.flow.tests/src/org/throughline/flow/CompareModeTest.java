package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.diff.Difference;
import org.throughline.flow.compare.CompareMode;
import org.throughline.flow.compare.CompareProbe;
import org.throughline.flow.compare.PairedSelection;
import org.throughline.flow.compare.ProcessTitle;
import org.throughline.flow.compare.StartToBe;
import org.throughline.flow.properties.ElementProperties;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.ProcessState;
import org.throughline.model.process.Step;

/** A to-be is started, compared on the diagram, and left without a trace. */
class CompareModeTest extends ViewerTestBase {
    private Process asIs;
    private CompareMode mode;

    @BeforeEach
    void startToBe() throws Exception {
        asIs = process();
        Process toBe = StartToBe.run(session, asIs);
        session.save();
        flowchart = Flowchart.of(session, toBe);
        viewer.setContents((EditPart) null);
        FlowchartViewer.configure(viewer, flowchart);
        FlowchartViewer.show(viewer, flowchart);
        settle();
        mode = CompareMode.of(viewer, flowchart);
    }

    private void improve() {
        session.change("Improve", () -> {
            node("Draw blood").setName("Take blood");
            node("Label the tubes").setLane(lane(3));
            Step step = ProcessFactory.eINSTANCE.createStep();
            step.setName("Say when the result comes");
            step.setLane(lane(1));
            step.setBounds(new Bounds(700, 400, 140, 60));
            process().getNodes().add(step);
        });
        EditPart call = part(node("Call the physician's office"));
        domain.getCommandStack().execute(call.getCommand(new GroupRequest(RequestConstants.REQ_DELETE)));
        settle();
    }

    private Map<String, String> signs() {
        return CompareProbe.signs(mode).entrySet().stream()
                .filter(entry -> entry.getKey() instanceof Node)
                .collect(Collectors.toMap(
                        entry -> entry.getKey().getName(),
                        entry -> entry.getValue().getText()));
    }

    private String tip(Node node) {
        return ((Label) CompareProbe.signs(mode).get(node).getToolTip()).getText();
    }

    private Map<DiagramElement, IFigure> ghosts() {
        return CompareProbe.ghosts(mode);
    }

    @Test
    void startingAToBeIsOneExactStep() {
        String after = state();
        int processes = session.folder().processes().size();
        assertEquals(Messages.startToBe, session.stack().undoLabel());
        session.stack().undo();
        settle();
        assertEquals(processes - 1, session.folder().processes().size());
        session.stack().redo();
        assertEquals(after, state());
        assertFalse(StartToBe.isPossible(session, process()), "a to-be starts from an as-is");
    }

    @Test
    void aNewToBeHasNoMarks() {
        mode.turnOn(asIs);
        assertTrue(CompareProbe.signs(mode).isEmpty());
        assertTrue(ghosts().isEmpty());
        assertEquals(List.of(), mode.comparison().all());
    }

    @Test
    void everyKindOfChangeHasItsSignAndItsWords() {
        improve();
        mode.turnOn(asIs);
        assertEquals(
                Map.of(
                        "Take blood", "Aa",
                        "Label the tubes", "↔",
                        "Say when the result comes", "+",
                        "Call the physician's office", "−"),
                signs());
        assertTrue(tip(node("Take blood")).startsWith("was: Draw blood"), tip(node("Take blood")));
        assertTrue(tip(node("Label the tubes")).startsWith("was in lane Phlebotomist"), tip(node("Label the tubes")));
        assertTrue(tip(node("Say when the result comes")).startsWith("new"), tip(node("Say when the result comes")));
    }

    @Test
    void whatFallsAwayIsAGhostAtItsPlaceThatCannotBeEdited() {
        Node gone = Hospital.named(asIs, "Call the physician's office");
        improve();
        mode.turnOn(asIs);
        IFigure ghost = ghosts().get(gone);
        assertNotNull(ghost);
        settle();
        Bounds was = gone.getBounds();
        assertEquals(new Rectangle(was.x(), was.y(), was.width(), was.height()), ghost.getBounds());
        assertTrue(tip(gone).contains("falls away"), tip(gone));
        assertEquals(3, ghosts().size(), "the step and its two arrows");
        assertNull(viewer.getEditPartRegistry().get(gone));
        Point middle = onScreen(was.centre().x(), was.centre().y());
        EditPart there = viewer.findObjectAt(middle);
        assertFalse(there.getModel() instanceof Node, () -> "a ghost is no " + there);
        assertSame(part(node("Take blood")), viewer.findObjectAt(screenOf(node("Take blood"))));
    }

    /** Returns where the sign at a node is. */
    private Point screenOf(Node node) {
        Rectangle sign = CompareProbe.signs(mode).get(node).getBounds();
        return onScreen(sign.getCenter().x, sign.getCenter().y);
    }

    @Test
    void theFileHasNoTraceOfTheModeAndUndoIsExact() {
        mode.turnOn(asIs);
        improve();
        String edited = state();
        mode.refresh();
        mode.turnOff();
        mode.turnOn(asIs);
        assertEquals(edited, state());
        gesture(() -> session.change("Rename", () -> node("Check in").setName("Welcome")));
        mode.refresh();
        assertEquals("Aa", signs().get("Welcome"));
        session.stack().undo();
        mode.refresh();
        assertNull(signs().get("Check in"));
        mode.turnOff();
        assertTrue(ghosts().isEmpty() && CompareProbe.signs(mode).isEmpty());
        assertPictureIsTrue();
    }

    @Test
    void theComparisonFollowsEditsAfterAWhile() {
        mode.turnOn(asIs);
        int[] told = new int[1];
        mode.addListener(() -> told[0]++);
        session.change("Rename", () -> node("Draw blood").setName("Take blood"));
        assertEquals(0, told[0], "not while somebody edits");
        long end = System.nanoTime() + 30_000_000_000L;
        while (told[0] == 0 && System.nanoTime() < end) {
            if (!shell.getDisplay().readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        assertEquals("Aa", signs().get("Take blood"));
    }

    @Test
    void aSignStaysAtItsFigureWhenThatMoves() {
        improve();
        mode.turnOn(asIs);
        session.change("Move", () -> node("Take blood").setBounds(new Bounds(50, 600, 140, 60)));
        settle();
        IFigure sign = CompareProbe.signs(mode).get(node("Take blood"));
        assertEquals(new Point(50, 600), sign.getBounds().getCenter());
    }

    @Test
    void aClickGoesToThePlace() {
        improve();
        mode.turnOn(asIs);
        mode.show(difference(Difference.Kind.RENAMED));
        assertEquals(List.of(part(node("Take blood"))), viewer.getSelectedEditParts());
        FlowchartViewer.zoom(viewer).setZoom(3);
        mode.show(difference(Difference.Kind.REMOVED));
        settle();
        Rectangle ghost = ghosts().get(Hospital.named(asIs, "Call the physician's office"))
                .getBounds()
                .getCopy();
        ((org.eclipse.gef.GraphicalEditPart) viewer.getContents()).getFigure().translateToAbsolute(ghost);
        assertTrue(
                ghost.intersects(new Rectangle(
                        0,
                        0,
                        viewer.getControl().getSize().x,
                        viewer.getControl().getSize().y)),
                () -> ghost + " is not in sight");
    }

    private Difference difference(Difference.Kind kind) {
        return mode.comparison().elements().stream()
                .filter(difference -> difference.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theModeEndsWithTheAsIs() {
        mode.turnOn(asIs);
        session.change("Delete", () -> asIs.eResource().getContents().clear());
        mode.refresh();
        assertFalse(mode.isOn());
    }

    @Test
    void whatIsSelectedInOneIsSelectedInTheOther() {
        improve();
        ScrollingGraphicalViewer left = new ScrollingGraphicalViewer();
        left.createControl(shell);
        new EditDomain().addViewer(left);
        Flowchart before = Flowchart.of(session, asIs);
        FlowchartViewer.configure(left, before);
        FlowchartViewer.show(left, before);
        PairedSelection.of(left, viewer);
        viewer.select(part(node("Take blood")));
        assertSame(
                Hospital.named(asIs, "Draw blood"),
                ((EditPart) left.getSelectedEditParts().getFirst()).getModel());
        left.select((EditPart) left.getEditPartRegistry().get(Hospital.named(asIs, "Run the test")));
        assertEquals(List.of(part(node("Run the test"))), viewer.getSelectedEditParts());
        left.select((EditPart) left.getEditPartRegistry().get(Hospital.named(asIs, "Call the physician's office")));
        assertEquals(
                0,
                viewer.getSelectedEditParts().stream()
                        .filter(p -> ((EditPart) p).getModel() instanceof Node)
                        .count());
        left.getControl().dispose();
        viewer.select(part(node("Take blood")));
    }

    @Test
    void theStateIsInTheTitleAndInTheProperties() {
        assertEquals("Outpatient blood test, to-be", ProcessTitle.of(process()), "the name says it");
        session.change("Rename", () -> process().setName("Quick blood test"));
        assertEquals("Quick blood test (to-be)", ProcessTitle.of(process()));
        assertEquals("Outpatient blood test", ProcessTitle.of(asIs));
        ElementProperties properties = new ElementProperties(session, process());
        assertEquals("to-be", properties.text("state"));
        assertEquals("Outpatient blood test", properties.text("basedOn"));
        gesture(() -> properties.setPropertyValue("state", 0));
        assertEquals(ProcessState.AS_IS, process().getState());
    }

    @Test
    void aToBeWithoutAnAsIsCanBeGivenOne() {
        session.change("Forget", () -> process().setBasedOn(null));
        assertEquals(List.of(asIs), CompareProbe.choices(flowchart));
        gesture(() -> CompareProbe.choose(flowchart, asIs));
        assertSame(asIs, process().getBasedOn());
    }
}
