package org.throughline.flow.outline;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.throughline.flow.figures.FlowColour;

/** The whole flowchart small; a frame shows what the editor shows, and is dragged to show something else. */
final class Overview extends Canvas {
    private final ScrollableThumbnail thumbnail;

    /** Shows what a viewer shows. */
    Overview(Composite parent, GraphicalViewer diagram) {
        super(parent, SWT.NONE);
        ScalableFreeformRootEditPart root = (ScalableFreeformRootEditPart) diagram.getRootEditPart();
        followTheme();
        thumbnail = new ScrollableThumbnail((Viewport) root.getFigure());
        thumbnail.setSource(root.getLayer(LayerConstants.PRINTABLE_LAYERS));
        new LightweightSystem(this).setContents(thumbnail);
        addDisposeListener(event -> thumbnail.deactivate());
    }

    private void followTheme() {
        ColorRegistry colours = JFaceResources.getColorRegistry();
        setBackground(FlowColour.CANVAS.get());
        IPropertyChangeListener listener = change -> {
            if (FlowColour.CANVAS.id().equals(change.getProperty()) && !isDisposed()) {
                setBackground(FlowColour.CANVAS.get());
            }
        };
        colours.addListener(listener);
        addDisposeListener(event -> colours.removeListener(listener));
    }
}
