package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.tools.MarqueeSelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Node;

/** Gestures that change what is seen or selected, and nothing in the flowchart. */
class ViewGestureTest extends MouseTestBase {
    private static final int AROUND = 6;

    @Test
    void aFrameSelectsTheNodesInIt() {
        String before = state();
        Bounds frame =
                node("Draw blood").getBounds().union(node("Label the tubes").getBounds());
        Point from = onScreen(frame.x() - AROUND, frame.y() - AROUND);
        Point to = onScreen(frame.right() + AROUND, frame.bottom() + AROUND);
        domain.setActiveTool(new MarqueeSelectionTool());
        press(from);
        drag(to);
        release(to);
        settle();
        Set<Object> selected = new HashSet<>();
        for (Object part : viewer.getSelectedEditParts()) {
            selected.add(((EditPart) part).getModel());
        }
        Set<Node> inside = process().getNodes().stream()
                .filter(node -> frame.union(node.getBounds()).equals(frame))
                .collect(Collectors.toSet());
        assertTrue(inside.size() >= 2);
        assertEquals(inside, selected.stream().filter(Node.class::isInstance).collect(Collectors.toSet()));
        assertEquals(before, state());
    }

    @Test
    void theWheelZoomsWithTheControlKey() {
        ZoomManager zoom = FlowchartViewer.zoom(viewer);
        double before = zoom.getZoom();
        for (int count : List.of(1, -1)) {
            Event wheel = new Event();
            wheel.widget = viewer.getControl();
            wheel.display = shell.getDisplay();
            wheel.count = count;
            wheel.stateMask = SWT.MOD1;
            domain.mouseWheelScrolled(wheel, viewer);
            settle();
            assertTrue(count > 0 ? zoom.getZoom() > before : zoom.getZoom() == before, "zoom " + zoom.getZoom());
        }
    }

    @Test
    void fitShowsTheWholeFlowchart() {
        ZoomManager zoom = FlowchartViewer.zoom(viewer);
        zoom.setZoom(3);
        settle();
        zoom.setZoomAsText(ZoomManager.FIT_ALL);
        settle();
        Bounds drawn = lane(0).getBounds().union(process().getLanes().getLast().getBounds());
        Dimension seen = zoom.getViewport().getClientArea().getSize();
        assertTrue(drawn.right() * zoom.getZoom() <= seen.width, drawn + " in " + seen);
        assertTrue(drawn.bottom() * zoom.getZoom() <= seen.height, drawn + " in " + seen);
    }
}
