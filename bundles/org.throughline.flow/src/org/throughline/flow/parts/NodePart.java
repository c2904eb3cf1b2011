package org.throughline.flow.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.throughline.core.handoff.HandOffs;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.Size;
import org.throughline.flow.Flowchart;
import org.throughline.flow.FlowchartLayers;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.elements.NodeProvider;
import org.throughline.flow.figures.Badge;
import org.throughline.flow.figures.ElementMarks;
import org.throughline.flow.figures.NodeFigure;
import org.throughline.flow.figures.Outline;
import org.throughline.flow.figures.OutsideLabel;
import org.throughline.flow.pad.PadPolicy;
import org.throughline.flow.tools.NodeDragTracker;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.Node;

/** A node; its text stands inside or, where the figure is too small, in a label of its own. */
public class NodePart extends BoxPart implements MarkedPart {
    private static final int BADGE_OUT = 6;

    private final NodeProvider provider;
    private final OutsideLabel label = new OutsideLabel(false);
    private final Badge badge = new Badge();

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
    protected void createEditPolicies() {
        super.createEditPolicies();
        installEditPolicy(PadPolicy.ROLE, new PadPolicy(flowchart()));
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new NodeDragTracker(this);
    }

    @Override
    protected IFigure createFigure() {
        NodeFigure figure = provider.createFigure();
        figure.setTip(this::tip);
        label.setTip(this::tip);
        badge.setTip(this::tip);
        return figure;
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
        getLayer(FlowchartLayers.MARKS).add(badge);
        getViewer().getVisualPartMap().put(badge, this);
    }

    @Override
    protected void unregisterVisuals() {
        getViewer().getVisualPartMap().remove(badge);
        getLayer(FlowchartLayers.MARKS).remove(badge);
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
        provider.show(getFigure(), node);
        label.setText(outside ? node.getName() : "");
        if (outside) {
            boolean above = NodeSizes.labelOutside(node, bounds()).y() < bounds().y();
            label.setVertical(above ? PositionConstants.BOTTOM : PositionConstants.TOP);
            label.getParent().setConstraint(label, labelArea());
        }
        refreshMarks();
        placeBadge();
    }

    @Override
    public void refreshMarks() {
        ElementMarks marks = flowchart().marks().of(getModel());
        if (!marks.equals(getFigure().marks())) {
            getFigure().setMarks(marks);
            label.setMarks(marks);
            badge.setMarks(marks);
            placeBadge();
        }
    }

    private void placeBadge() {
        if (!badge.isVisible()) {
            return;
        }
        Dimension size = badge.getPreferredSize();
        int x = bounds().x() + (bounds().width() < size.width ? (bounds().width() - size.width) / 2 : -BADGE_OUT);
        badge.getParent()
                .setConstraint(badge, new Rectangle(x, bounds().y() - size.height / 2, size.width, size.height));
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
        String marked = flowchart().marks().tip(getModel());
        return marked.isEmpty()
                ? tip.toString()
                : tip.append('\n').append(marked).toString();
    }

    @Override
    public Rectangle nameArea() {
        if (NodeSizes.hasLabelOutside(getModel())) {
            return labelArea();
        }
        return getFigure().getBounds().getCopy().shrink(2, 2);
    }
}
