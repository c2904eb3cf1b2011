package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.edit.Deletion;
import org.throughline.flow.pad.PadButton;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Decision;
import org.throughline.model.process.End;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.Step;

class PadTest extends MouseTestBase {

    private List<PadButton> pad() {
        viewer.flush();
        IFigure layer = LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(LayerConstants.HANDLE_LAYER);
        List<PadButton> buttons = new ArrayList<>();
        for (Object child : layer.getChildren()) {
            if (child instanceof PadButton button) {
                buttons.add(button);
            }
        }
        return buttons;
    }

    private Point button(String name) {
        PadButton button = pad().stream()
                .filter(each -> name.equals(each.name()))
                .findFirst()
                .orElseThrow();
        Rectangle box = button.getBounds().getCopy();
        button.translateToAbsolute(box);
        return box.getCenter();
    }

    @Test
    void thePadMakesWayForAFieldThatWouldLieOnIt() {
        viewer.select(part(node("Draw blood")));
        key(viewer.getControl(), SWT.KeyDown, SWT.CR, SWT.CR, 0);
        assertNotNull(field());
        assertEquals(List.of(), pad(), "where the next step is typed");
        key(field(), SWT.KeyDown, SWT.ESC, SWT.ESC, 0);
        assertEquals(4, pad().size());
        viewer.select(part(node("Order complete?")));
        key(viewer.getControl(), SWT.KeyDown, SWT.F2, '\0', 0);
        assertEquals(List.of(), pad(), "beside a small figure");
        typeAndEnter("Complete?");
        assertEquals(4, pad().size());
    }

    private Node clickOn(String button, Node source) {
        viewer.select(part(source));
        gesture(() -> click(button(button)));
        return process().getNodes().getLast();
    }

    private void isNextTo(Node source, Node made) {
        assertSame(source.getLane(), made.getLane());
        assertTrue(made.getBounds().x() > source.getBounds().right());
        Bounds lane = made.getLane().getBounds();
        assertTrue(lane.contains(new org.throughline.model.geometry.Point(
                made.getBounds().x(), made.getBounds().y())));
        assertTrue(
                made.getBounds().bottom() <= lane.bottom() && made.getBounds().right() <= lane.right());
        Flow arrow = made.getIncoming().getFirst();
        assertSame(source, arrow.getSource());
        assertEquals(1, made.getIncoming().size());
        for (Node other : process().getNodes()) {
            assertFalse(
                    other != made && touch(other.getBounds(), made.getBounds()), () -> "lies on " + other.getName());
        }
    }

    private static boolean touch(Bounds a, Bounds b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Draw blood", "Check in", "Order complete?", "Physician orders a test", "Waiting room"})
    void aClickMakesTheNextStepOnFreeGround(String name) {
        Node source = node(name);
        Node made = clickOn(Messages.padStep, source);
        assertTrue(made instanceof Step);
        isNextTo(source, made);
    }

    @Test
    void decisionsAndEndsAreMadeToo() {
        Node draw = node("Draw blood");
        assertTrue(clickOn(Messages.padDecision, draw) instanceof Decision);
        Node end = clickOn(Messages.padEnd, draw);
        assertTrue(end instanceof End);
        isNextTo(draw, end);
    }

    @Test
    void whatIsMadeIsSelectedAndItsNameIsTyped() {
        viewer.select(part(node("Draw blood")));
        click(button(Messages.padStep));
        Node made = process().getNodes().getLast();
        assertEquals(List.of(part(made)), viewer.getSelectedEditParts());
        typeAndEnter("Spin the tubes");
        assertEquals("Spin the tubes", made.getName());
        assertNull(field());
    }

    @Test
    void manyNextStepsLetTheLaneGrowAndTheLanesBelowMakeWay() {
        Node source = node("Draw blood");
        int below = lane(3).getBounds().y();
        for (int i = 0; i < 5; i++) {
            Node made = clickOn(Messages.padStep, source);
            if (field() != null) {
                key(field(), SWT.Traverse, SWT.ESC, SWT.ESC, 0);
            }
            isNextTo(source, made);
        }
        assertTrue(lane(3).getBounds().y() > below);
        assertEquals(lane(2).getBounds().bottom(), lane(3).getBounds().y());
    }

    @Test
    void inAnUprightFlowchartTheNextStepLiesBelow() {
        session.change("Turn", () -> {
            process().setOrientation(Orientation.VERTICAL);
            Deletion.delete(process().getLanes());
        });
        Node source = node("Draw blood");
        Node made = clickOn(Messages.padStep, source);
        assertTrue(made.getBounds().y() > source.getBounds().bottom());
    }

    @Test
    void thePadIsOfOneSizeAtEveryZoomAndStandsBesideTheFigure() {
        viewer.select(part(node("Draw blood")));
        for (double zoom : new double[] {.25, 1, 3}) {
            FlowchartViewer.zoom(viewer).setZoom(zoom);
            settle();
            assertEquals(4, pad().size());
            for (PadButton button : pad()) {
                assertEquals(PadButton.SIZE, button.getBounds().width);
                assertNotNull(button.getToolTip());
            }
        }
    }

    @Test
    void thereIsNoPadForSeveralAndNoneAtAnEnd() {
        viewer.select(part(node("Patient knows")));
        assertEquals(0, pad().size());
        viewer.setSelection(new StructuredSelection(List.of(part(node("Draw blood")), part(node("Check in")))));
        assertEquals(0, pad().size());
        viewer.select(part(node("Draw blood")));
        assertEquals(4, pad().size());
        viewer.deselectAll();
        assertEquals(0, pad().size());
    }

    @Test
    void draggingFromConnectDrawsAnArrow() {
        Node source = node("Check in");
        Node target = node("Draw blood");
        viewer.select(part(source));
        Point start = button(Messages.padConnect);
        gesture(() -> {
            press(start);
            drag(start.getTranslated(9, 9));
            drag(centreOf(target));
            release(centreOf(target));
        });
        Flow made = process().getFlows().getLast();
        assertSame(source, made.getSource());
        assertSame(target, made.getTarget());
        assertRunsThroughNoStep(made);
    }

    @Test
    void afterAClickOnConnectTheNextClickSaysWhereTheArrowEnds() {
        Node source = node("Check in");
        Node target = node("Draw blood");
        viewer.select(part(source));
        gesture(() -> {
            click(button(Messages.padConnect));
            click(centreOf(target));
        });
        assertSame(target, process().getFlows().getLast().getTarget());
        assertSame(domain.getDefaultTool(), domain.getActiveTool());
    }

    @Test
    void droppedOnTheGroundTheArrowIsGivenUp() {
        viewer.select(part(node("Check in")));
        String before = state();
        Point start = button(Messages.padConnect);
        press(start);
        drag(start.getTranslated(9, 9));
        Point ground =
                onScreen(lane(5).getBounds().x() + 50, lane(5).getBounds().bottom() - 5);
        drag(ground);
        release(ground);
        settle();
        assertEquals(before, state());
    }
}
