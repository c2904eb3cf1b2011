package org.throughline.flow.parts;

import java.util.List;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.throughline.flow.Flowchart;
import org.throughline.flow.figures.Outline;
import org.throughline.flow.figures.OutlineAnchor;
import org.throughline.flow.policies.ConnectPolicy;
import org.throughline.flow.policies.DeletePolicy;
import org.throughline.flow.policies.RenamePolicy;
import org.throughline.flow.tools.RenameManager;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.ProcessPackage;

/** A part with a place on the diagram: a node or a lane. */
abstract class BoxPart extends AbstractGraphicalEditPart implements ArrowEnd, Named {
    private final Flowchart flowchart;
    private final ModelListener listener = new ModelListener(this::changed);
    private AccessibleEditPart accessible;
    private ConnectionAnchor anchor;

    BoxPart(Flowchart flowchart) {
        this.flowchart = flowchart;
    }

    @Override
    public final Flowchart flowchart() {
        return flowchart;
    }

    @Override
    public DiagramElement getModel() {
        return (DiagramElement) super.getModel();
    }

    private Arrows arrows() {
        return new Arrows(flowchart, getModel());
    }

    /** Returns where the element lies; null where it has no place yet. */
    abstract Bounds bounds();

    abstract Outline outline();

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy(flowchart));
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy(flowchart));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(flowchart));
    }

    @Override
    public void activate() {
        if (!isActive()) {
            super.activate();
            listener.attach(getModel());
        }
    }

    @Override
    public void deactivate() {
        if (isActive()) {
            listener.detach(getModel());
            super.deactivate();
        }
    }

    @Override
    public void addNotify() {
        super.addNotify();
        arrows().completeOtherEnds(getViewer());
    }

    @Override
    public void removeNotify() {
        super.removeNotify();
        arrows().refreshOtherEnds(getViewer());
    }

    /** A part that another listener has just removed is told all the same, and has nothing to show. */
    private void changed(Notification change) {
        if (isActive()) {
            modelChanged(change);
        }
    }

    /** Shows what became different; features not named here are not drawn. */
    protected void modelChanged(Notification change) {
        switch (change.getFeatureID(DiagramElement.class)) {
            case ProcessPackage.DIAGRAM_ELEMENT__INCOMING, ProcessPackage.DIAGRAM_ELEMENT__OUTGOING -> {
                refreshArrows();
                arrows().refreshOtherEnds(change, getViewer());
            }
            default -> refreshVisuals();
        }
    }

    @Override
    public void refreshArrows() {
        refreshSourceConnections();
        refreshTargetConnections();
    }

    @Override
    protected void refreshVisuals() {
        Bounds bounds = bounds();
        ((GraphicalEditPart) getParent())
                .setLayoutConstraint(
                        this, getFigure(), new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height()));
    }

    @Override
    protected List<Flow> getModelSourceConnections() {
        return arrows().leaving();
    }

    @Override
    protected List<Flow> getModelTargetConnections() {
        return arrows().arriving();
    }

    private ConnectionAnchor anchor() {
        if (anchor == null) {
            anchor = new OutlineAnchor(getFigure(), outline());
        }
        return anchor;
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return anchor();
    }

    @Override
    public void performRequest(Request request) {
        Object type = request.getType();
        if (type == RequestConstants.REQ_DIRECT_EDIT || type == RequestConstants.REQ_OPEN) {
            RenameManager.start(this, request);
        }
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = ElementAdapters.accessible(this, flowchart, getModel());
        }
        return accessible;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object getAdapter(Class wanted) {
        Object adapter = ElementAdapters.adapt(flowchart, getModel(), wanted);
        return adapter == null ? super.getAdapter(wanted) : adapter;
    }
}
