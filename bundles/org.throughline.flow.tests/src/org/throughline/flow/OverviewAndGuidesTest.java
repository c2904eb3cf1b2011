package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.throughline.flow.outline.FlowchartOutline;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Node;

/** The small picture of the whole, and the lines to which figures snap. */
class OverviewAndGuidesTest extends ViewerTestBase {

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

    private int guides() {
        return LayerManager.Helper.find(viewer.getContents())
                .getLayer(LayerConstants.FEEDBACK_LAYER)
                .getChildren()
                .size();
    }

    @Test
    void aDraggedStepSnapsToTheEdgeOfAnotherAndAGuideIsShown() {
        Node still = node("Check in");
        Node dragged = node("Draw blood");
        viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, true);
        Bounds before = dragged.getBounds();
        int dx = still.getBounds().x() - before.x();
        Point start = onScreen(before.centre().x(), before.centre().y());
        Point end = start.getTranslated(dx + 3, 0);
        gesture(() -> {
            domain.mouseMove(mouse(start, 0), viewer);
            domain.mouseDown(mouse(start, 0), viewer);
            domain.mouseDrag(mouse(start.getTranslated(-10, 0), SWT.BUTTON1), viewer);
            int plain = guides();
            domain.mouseDrag(mouse(end, SWT.BUTTON1), viewer);
            assertTrue(guides() > plain, "a guide");
            domain.mouseUp(mouse(end, SWT.BUTTON1), viewer);
        });
        assertEquals(still.getBounds().x(), dragged.getBounds().x());
    }

    @Test
    void theOverviewShowsTheWholeFlowchartAboveTheText() {
        Shell window = new Shell(shell.getDisplay());
        window.setLayout(new FillLayout());
        window.setSize(300, 500);
        try {
            FlowchartOutline outline = new FlowchartOutline(flowchart, viewer);
            outline.createControl(window);
            window.open();
            outline.showOverview(true);
            settle();
            Control[] shown = ((Composite) outline.getControl()).getChildren();
            assertEquals("Overview", shown[0].getClass().getSimpleName());
            assertTrue(shown[0].getBounds().height > 100);
            assertTrue(colours(shown[0]) > 3, "the flowchart is painted");
            outline.showOverview(false);
            settle();
            assertTrue(shown[0].isDisposed());
        } finally {
            window.dispose();
        }
    }

    private int colours(Control control) {
        Set<Integer> colours = new HashSet<>();
        for (int round = 0; round < 20 && colours.size() <= 3; round++) {
            settle();
            Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
            GC gc = new GC(image);
            control.print(gc);
            gc.dispose();
            var data = image.getImageData();
            image.dispose();
            for (int y = 0; y < data.height; y++) {
                for (int x = 0; x < data.width; x++) {
                    colours.add(data.getPixel(x, y));
                }
            }
        }
        return colours.size();
    }
}
