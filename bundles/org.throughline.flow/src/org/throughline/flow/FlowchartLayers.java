package org.throughline.flow;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;

/** The layers of a flowchart: figures, arrows, and on top the texts that stand beside figures. */
public final class FlowchartLayers extends ScalableFreeformRootEditPart {
    /** The layer of the texts that stand beside figures. */
    public static final Object LABELS = "labels";
    /** The layer of the marks at figures. */
    public static final Object MARKS = "marks";

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        ScalableFreeformLayeredPane pane = new TransformedPane();
        pane.add(createGridLayer(), GRID_LAYER);
        pane.add(getPrintableLayers(), PRINTABLE_LAYERS);
        pane.add(new FeedbackLayer(), SCALED_FEEDBACK_LAYER);
        return pane;
    }

    @Override
    protected LayeredPane createPrintableLayers() {
        FreeformLayeredPane pane = new FreeformLayeredPane();
        pane.add(new FreeformLayer(), PRIMARY_LAYER);
        pane.add(new ConnectionLayer(), CONNECTION_LAYER);
        pane.add(placing(), LABELS);
        pane.add(placing(), MARKS);
        return pane;
    }

    private static FreeformLayer placing() {
        FreeformLayer layer = new FreeformLayer();
        layer.setLayoutManager(new FreeformLayout());
        return layer;
    }

    /** Lets frames and guides grow with what is drawn in them. */
    private static final class FeedbackLayer extends FreeformLayer {
        FeedbackLayer() {
            setEnabled(false);
        }
    }

    /** Scales what is drawn by a transformation of the screen, so that turned text and thin lines stay true. */
    private static final class TransformedPane extends ScalableFreeformLayeredPane {
        @Override
        protected void paintClientArea(Graphics graphics) {
            if (getScale() == 1) {
                super.paintClientArea(graphics);
                return;
            }
            graphics.pushState();
            graphics.scale(getScale());
            paintChildren(graphics);
            graphics.popState();
        }
    }
}
