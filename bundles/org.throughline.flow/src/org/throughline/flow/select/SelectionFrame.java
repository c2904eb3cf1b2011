package org.throughline.flow.select;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.throughline.flow.FlowchartViewer;

/** The frame around what is selected. */
public final class SelectionFrame {
    private static final int MARGIN = 20;
    private static final double LARGEST = 2;

    private SelectionFrame() {}

    /** Returns the frame in the coordinates of the diagram; null where nothing that has a place is selected. */
    public static Rectangle of(GraphicalViewer viewer) {
        Rectangle frame = null;
        for (Object each : viewer.getSelectedEditParts()) {
            if (each != viewer.getContents() && each instanceof GraphicalEditPart part) {
                Rectangle own = part.getFigure().getBounds();
                frame = frame == null ? own.getCopy() : frame.union(own);
            }
        }
        return frame;
    }

    /**
     * Shows what is selected as large as it fits, at most at twice its size; nothing happens where there is nothing.
     */
    public static void fit(GraphicalViewer viewer) {
        Rectangle frame = of(viewer);
        if (frame == null) {
            return;
        }
        ZoomManager zoom = FlowchartViewer.zoom(viewer);
        Viewport viewport = zoom.getViewport();
        Dimension room = viewport.getClientArea().getSize().shrink(2 * MARGIN, 2 * MARGIN);
        double fitting = Math.min(
                (double) room.width / Math.max(1, frame.width), (double) room.height / Math.max(1, frame.height));
        zoom.setZoom(Math.clamp(fitting, zoom.getMinZoom(), LARGEST));
        viewer.flush();
        Point centre = frame.getCenter().scale(zoom.getZoom());
        viewport.setViewLocation(
                centre.x - viewport.getClientArea().width / 2, centre.y - viewport.getClientArea().height / 2);
    }
}
