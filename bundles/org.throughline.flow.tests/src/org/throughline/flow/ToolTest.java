package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Tool;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.flow.palette.FlowchartPalette;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;

/** The mouse and the keys, through the tools of the palette. */
class ToolTest extends ViewerTestBase {
    private final PaletteRoot palette = FlowchartPalette.create();

    @BeforeEach
    void makeRoom() {
        FlowchartViewer.zoom(viewer).setZoom(.5);
        settle();
    }

    private Tool tool(String label) {
        return find(palette, label).createTool();
    }

    private static ToolEntry find(PaletteContainer container, String label) {
        for (Object child : container.getChildren()) {
            if (child instanceof ToolEntry entry && label.equals(((PaletteEntry) child).getLabel())) {
                return entry;
            }
            if (child instanceof PaletteContainer inner) {
                ToolEntry found = find(inner, label);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private MouseEvent mouse(Point at, int state) {
        Event event = new Event();
        event.widget = viewer.getControl();
        event.display = shell.getDisplay();
        event.x = at.x;
        event.y = at.y;
        event.button = 1;
        event.stateMask = state;
        return new MouseEvent(event);
    }

    private void press(Point at) {
        domain.mouseMove(mouse(at, 0), viewer);
        domain.mouseDown(mouse(at, 0), viewer);
    }

    private void drag(Point to) {
        domain.mouseDrag(mouse(to, SWT.BUTTON1), viewer);
    }

    private void release(Point at) {
        domain.mouseUp(mouse(at, SWT.BUTTON1), viewer);
    }

    private Point centreOf(Node node) {
        return onScreen(node.getBounds().centre().x(), node.getBounds().centre().y());
    }

    private Point at(Bounds bounds, int dx, int dy) {
        return onScreen(bounds.x() + dx, bounds.y() + dy);
    }

    @Test
    void aClickWithTheStepToolMakesAStepSelectsItAndLetsItsNameBeTyped() {
        Point place = at(lane(2).getBounds(), 60, 12);
        gesture(() -> {
            domain.setActiveTool(tool(Messages.step));
            press(place);
            release(place);
        });
        Node made = process().getNodes().getLast();
        assertSame(lane(2), made.getLane());
        assertEquals(Messages.step, made.getName());
        domain.loadDefaultTool();
    }

    @Test
    void aFingerThatComesDownMakesAStepToo() {
        Point place = at(lane(2).getBounds(), 60, 12);
        gesture(() -> {
            domain.setActiveTool(tool(Messages.step));
            domain.mouseDown(mouse(place, 0), viewer);
            release(place);
        });
        assertSame(lane(2), process().getNodes().getLast().getLane());
        domain.loadDefaultTool();
    }

    @Test
    void draggingMovesTheWholeSelection() {
        Node draw = node("Draw blood");
        Node label = node("Label the tubes");
        Bounds before = draw.getBounds();
        Bounds other = label.getBounds();
        domain.setActiveTool(tool(palette.getDefaultEntry().getLabel()));
        viewer.setSelection(new org.eclipse.jface.viewers.StructuredSelection(List.of(part(draw), part(label))));
        gesture(() -> {
            press(centreOf(draw));
            drag(centreOf(draw).translate(8, 2));
            drag(centreOf(draw).translate(20, 4));
            release(centreOf(draw).translate(20, 4));
        });
        assertEquals(before.translated(40, 8), draw.getBounds());
        assertEquals(other.translated(40, 8), label.getBounds());
    }

    @Test
    void twoClicksWithTheFlowToolConnect() {
        Node source = node("Check in");
        Node target = node("Draw blood");
        int before = process().getFlows().size();
        gesture(() -> {
            domain.setActiveTool(tool(Messages.sequenceFlow));
            press(centreOf(source));
            release(centreOf(source));
            press(centreOf(target));
            release(centreOf(target));
        });
        assertEquals(before + 1, process().getFlows().size());
        Flow made = process().getFlows().getLast();
        assertSame(source, made.getSource());
        assertSame(target, made.getTarget());
    }

    @Test
    void aNewArrowThatWouldRunThroughAStepGoesAroundIt() {
        Node source = node("Draw blood");
        Node target = node("Label the tubes");
        Node between = node("Archive");
        session.change("Row", () -> {
            Bounds place = source.getBounds();
            between.setBounds(place.translated(place.width() + 60, 0));
            target.setBounds(place.translated(2 * place.width() + 120, 0));
        });
        settle();
        gesture(() -> {
            domain.setActiveTool(tool(Messages.sequenceFlow));
            press(centreOf(source));
            release(centreOf(source));
            press(centreOf(target));
            release(centreOf(target));
        });
        Flow made = process().getFlows().getLast();
        assertTrue(made.getRoute().bends().stream()
                .anyMatch(bend -> bend.y() < between.getBounds().y()
                        || bend.y() > between.getBounds().bottom()));
        domain.loadDefaultTool();
    }

    @Test
    void aFrameDrawnOnTheGroundSelectsWhatLiesInside() {
        Bounds step = node("Draw blood").getBounds();
        domain.setActiveTool(tool(palette.getDefaultEntry().getLabel()));
        Point start = onScreen(step.x() - 6, step.y() - 6);
        Point end = onScreen(step.right() + 6, step.bottom() + 6);
        press(start);
        drag(start.getTranslated(4, 4));
        drag(end);
        release(end);
        assertTrue(viewer.getSelectedEditParts().contains(part(node("Draw blood"))));
        assertTrue(!viewer.getSelectedEditParts().contains(part(lane(2))));
    }

    @Test
    void aLaneIsTakenByItsHeader() {
        domain.setActiveTool(tool(palette.getDefaultEntry().getLabel()));
        Point header = at(lane(3).getBounds(), 16, 16);
        press(header);
        release(header);
        assertEquals(List.of(part(lane(3))), viewer.getSelectedEditParts());
    }

    @Test
    void arrowKeysMoveTheFocus() {
        EditPart draw = part(node("Draw blood"));
        viewer.select(draw);
        Event event = new Event();
        event.widget = viewer.getControl();
        event.keyCode = SWT.ARROW_RIGHT;
        viewer.getKeyHandler().keyPressed(new KeyEvent(event));
        assertTrue(viewer.getFocusEditPart() != draw);
        assertEquals(1, viewer.getSelectedEditParts().size());
    }
}
