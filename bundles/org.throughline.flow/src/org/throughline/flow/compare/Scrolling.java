package org.throughline.flow.compare;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.throughline.flow.FlowchartViewer;

/** Brings a place of the diagram, at which there is no part, into the middle of what is seen. */
final class Scrolling {
    private Scrolling() {}

    static void to(GraphicalViewer viewer, Rectangle place) {
        viewer.flush();
        ZoomManager zoom = FlowchartViewer.zoom(viewer);
        Viewport viewport = zoom.getViewport();
        Point centre = place.getCenter().scale(zoom.getZoom());
        viewport.setViewLocation(
                centre.x - viewport.getClientArea().width / 2, centre.y - viewport.getClientArea().height / 2);
    }
}
