package org.throughline.flow;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.throughline.flow.figures.FlowColour;
import org.throughline.flow.marks.Legend;
import org.throughline.flow.palette.PaletteDrop;
import org.throughline.flow.parts.FlowchartPartFactory;
import org.throughline.flow.tools.FlowchartKeys;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Node;
import org.throughline.model.process.Start;

/** Makes a viewer show a flowchart; needs no workbench. */
public final class FlowchartViewer {
    private static final double[] ZOOM_LEVELS = {.25, .4, .5, .6, .75, .9, 1, 1.25, 1.5, 2, 3};
    private static final double LEAST_READABLE = .6;
    private static final int MARGIN = 20;
    /** Keeps the style sheet of the window from painting over the ground of the flowchart. */
    private static final String OWN_COLOURS = "org.eclipse.e4.ui.css.disabled";

    private FlowchartViewer() {}

    /** Sets up a viewer whose control exists; the flowchart is shown by {@link #show}. */
    public static void configure(GraphicalViewer viewer, Flowchart flowchart) {
        FlowchartLayers root = new FlowchartLayers();
        root.getZoomManager().setZoomLevels(ZOOM_LEVELS);
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(new FlowchartPartFactory(flowchart));
        viewer.setKeyHandler(new FlowchartKeys(viewer));
        viewer.setProperty(ZoomManager.class.toString(), root.getZoomManager());
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        followTheme(viewer.getControl(), root);
    }

    private static void followTheme(Control control, FlowchartLayers root) {
        ColorRegistry colours = JFaceResources.getColorRegistry();
        control.setData(OWN_COLOURS, true);
        control.setBackground(FlowColour.CANVAS.get());
        IPropertyChangeListener listener = change -> {
            if (FlowColour.isOneOf(change.getProperty()) && !control.isDisposed()) {
                control.setBackground(FlowColour.CANVAS.get());
                root.getFigure().repaint();
            }
        };
        colours.addListener(listener);
        control.addDisposeListener(event -> colours.removeListener(listener));
    }

    /** Shows the flowchart and takes what is dropped on it. */
    public static void show(GraphicalViewer viewer, Flowchart flowchart) {
        viewer.setContents(flowchart.process());
        viewer.addDropTargetListener(new PaletteDrop(viewer));
        Legend.attach(viewer, flowchart.marks());
    }

    /** Returns what zooms a viewer that was configured here. */
    public static ZoomManager zoom(GraphicalViewer viewer) {
        return (ZoomManager) viewer.getProperty(ZoomManager.class.toString());
    }

    /**
     * Shows the beginning of the flowchart, its whole width where the text stays readable at that size: not below 60 %,
     * and not above 100 %. To be called when the viewer has its size.
     */
    public static void showBeginning(GraphicalViewer viewer, Flowchart flowchart) {
        ZoomManager zoom = zoom(viewer);
        viewer.flush();
        zoom.setZoom(1);
        int width = ((GraphicalEditPart) viewer.getContents()).getFigure().getBounds().width;
        double fitting = (double) (zoom.getViewport().getClientArea().width - MARGIN) / Math.max(1, width);
        zoom.setZoom(Math.clamp(fitting, LEAST_READABLE, 1));
        viewer.flush();
        Bounds first = flowchart.process().getNodes().stream()
                .filter(Start.class::isInstance)
                .map(Node::getBounds)
                .filter(bounds -> bounds != null)
                .findFirst()
                .orElse(null);
        Point top = zoom.getViewport().getViewLocation();
        if (first != null
                && first.bottom() * zoom.getZoom()
                        > zoom.getViewport().getClientArea().bottom()) {
            top.y = (int) (first.y() * zoom.getZoom()) - zoom.getViewport().getClientArea().height / 2;
        }
        zoom.getViewport().setViewLocation(top);
    }
}
