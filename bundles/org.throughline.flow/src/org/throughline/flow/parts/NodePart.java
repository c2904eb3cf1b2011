package org.throughline.flow.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.throughline.core.handoff.HandOffs;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.Size;
import org.throughline.flow.Flowchart;
import org.throughline.flow.FlowchartLayers;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.elements.NodeProvider;
import org.throughline.flow.figures.NodeFigure;
import org.throughline.flow.figures.Outline;
import org.throughline.flow.figures.OutsideLabel;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.Node;

/** A node; its text stands inside or, where the figure is too small, in a label of its own. */
public class NodePart extends BoxPart {
    private final NodeProvider provider;
    private final OutsideLabel label = new OutsideLabel(false);

    NodePart(Flowchart flowchart, NodeProvider provider) {
        super(flowchart);
        this.provider = provider;
    }

    @Override
    public Node getModel() {
        return (Node) super.getModel();
    }

    /** Returns whether the figure may be given another size. */
    public boolean isResizable() {
        return provider.isResizable();
    }

    @Override
    protected IFigure createFigure() {
        return provider.createFigure();
    }

    @Override
    public NodeFigure getFigure() {
        return (NodeFigure) super.getFigure();
    }

    @Override
    Outline outline() {
        return getFigure().outline();
    }

    @Override
    Bounds bounds() {
        Bounds bounds = getModel().getBounds();
        if (bounds != null) {
            return bounds;
        }
        Size size = NodeSizes.of(getModel());
        return new Bounds(0, 0, size.width(), size.height());
    }

    @Override
    protected void registerVisuals() {
        super.registerVisuals();
        getLayer(FlowchartLayers.LABELS).add(label);
        getViewer().getVisualPartMap().put(label, this);
    }

    @Override
    protected void unregisterVisuals() {
        getViewer().getVisualPartMap().remove(label);
        getLayer(FlowchartLayers.LABELS).remove(label);
        super.unregisterVisuals();
    }

    @Override
    protected void refreshVisuals() {
        super.refreshVisuals();
        Node node = getModel();
        boolean outside = NodeSizes.hasLabelOutside(node);
        getFigure().setText(outside ? "" : node.getName());
        getFigure().setTip(tip());
        provider.show(getFigure(), node);
        label.setText(outside ? node.getName() : "", tip());
        if (outside) {
            boolean above = NodeSizes.labelOutside(node, bounds()).y() < bounds().y();
            label.setVertical(above ? PositionConstants.BOTTOM : PositionConstants.TOP);
            label.getParent().setConstraint(label, labelArea());
        }
    }

    /** Returns where the label beside the figure stands; as wide as the text is on this screen. */
    private Rectangle labelArea() {
        Bounds place = NodeSizes.labelOutside(getModel(), bounds());
        Dimension size = label.getPreferredSize();
        int y = place.y() < bounds().y() ? place.bottom() - size.height : place.y();
        return new Rectangle(place.centre().x() - size.width / 2, y, size.width, size.height);
    }

    private String tip() {
        StringBuilder tip = new StringBuilder(ElementProviders.nameOf(getModel()));
        Participant participant = HandOffs.participantOf(getModel());
        if (participant != null && participant.getName() != null) {
            tip.append('\n').append(participant.getName());
        }
        if (getModel().getNote() != null) {
            tip.append('\n').append(getModel().getNote());
        }
        return tip.toString();
    }

    @Override
    public Rectangle nameArea() {
        if (NodeSizes.hasLabelOutside(getModel())) {
            return labelArea();
        }
        return getFigure().getBounds().getCopy().shrink(2, 2);
    }
}
