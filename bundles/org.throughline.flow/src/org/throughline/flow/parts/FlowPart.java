package org.throughline.flow.parts;

import java.util.Arrays;
import java.util.List;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.osgi.util.NLS;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.elements.FlowProvider;
import org.throughline.flow.figures.FlowFigure;
import org.throughline.flow.figures.MiddleAnchor;
import org.throughline.flow.handoff.HandOffEditing;
import org.throughline.flow.handoff.HandOffTexts;
import org.throughline.flow.policies.BendPolicy;
import org.throughline.flow.policies.ConnectPolicy;
import org.throughline.flow.policies.DeleteFlowPolicy;
import org.throughline.flow.policies.EndPolicy;
import org.throughline.flow.policies.InsertPolicy;
import org.throughline.flow.policies.RenamePolicy;
import org.throughline.flow.tools.ArrowDragTracker;
import org.throughline.flow.tools.RenameManager;
import org.throughline.model.process.Flow;
import org.throughline.model.process.ProcessPackage;

/** An arrow; another one can begin or end at its middle. */
public final class FlowPart extends AbstractConnectionEditPart implements ArrowEnd, MarkedPart, Named {
    private static final int NAME_WIDTH = 130;
    private static final int NAME_HEIGHT = 24;

    private final Flowchart flowchart;
    private final FlowProvider provider;
    private final ModelListener listener = new ModelListener(this::modelChanged);
    private AccessibleEditPart accessible;

    FlowPart(Flowchart flowchart, FlowProvider provider) {
        this.flowchart = flowchart;
        this.provider = provider;
    }

    @Override
    public Flowchart flowchart() {
        return flowchart;
    }

    @Override
    public Flow getModel() {
        return (Flow) super.getModel();
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new ArrowDragTracker(this);
    }

    private Arrows arrows() {
        return new Arrows(flowchart, getModel());
    }

    @Override
    protected IFigure createFigure() {
        FlowFigure figure = provider.createFigure();
        figure.setTip(this::tip);
        return figure;
    }

    @Override
    public FlowFigure getFigure() {
        return (FlowFigure) super.getFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ROLE, new DeleteFlowPolicy(flowchart));
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EndPolicy());
        installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new BendPolicy(flowchart));
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy(flowchart));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(flowchart));
        installEditPolicy(InsertPolicy.ROLE, new InsertPolicy(flowchart));
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

    private void modelChanged(Notification change) {
        switch (change.getFeatureID(Flow.class)) {
            case ProcessPackage.FLOW__INCOMING, ProcessPackage.FLOW__OUTGOING -> {
                refreshArrows();
                arrows().refreshOtherEnds(change, getViewer());
            }
            case ProcessPackage.FLOW__SOURCE, ProcessPackage.FLOW__TARGET -> {
                // the ends show where the arrow is
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
        if (getSource() == null || getTarget() == null) {
            return;
        }
        Flow flow = getModel();
        HandOffTexts handOff = flowchart.handOffTexts(flow);
        Connection connection = getConnectionFigure();
        connection.setRoutingConstraint(
                flow.getRoute() == null
                        ? null
                        : flow.getRoute().bends().stream()
                                .map(bend -> new Point(bend.x(), bend.y()))
                                .toList());
        getFigure().setHandOff(handOff == null ? null : handOff.agreement());
        getFigure().setText(label());
        refreshMarks();
    }

    @Override
    public void refreshMarks() {
        getFigure().setMarks(flowchart.marks().of(getModel()));
    }

    /** The name or condition, and below it what is handed over. */
    private String label() {
        String own = provider.text(getModel());
        HandOffTexts handOff = flowchart.handOffTexts(getModel());
        String product = handOff == null ? "" : handOff.product();
        return own == null || own.isBlank() ? product : own + "\n" + product;
    }

    private String tip() {
        StringBuilder tip = new StringBuilder(NLS.bind(Messages.flowFromTo, new Object[] {
            provider.label(),
            ElementProviders.nameOf(getModel().getSource()),
            ElementProviders.nameOf(getModel().getTarget())
        }));
        String own = provider.text(getModel());
        HandOffTexts handOff = flowchart.handOffTexts(getModel());
        String marked = flowchart.marks().tip(getModel());
        for (String line : Arrays.asList(own, handOff == null ? "" : handOff.tip(), marked)) {
            if (line != null && !line.isBlank()) {
                tip.append('\n').append(line);
            }
        }
        return tip.toString();
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
        return new MiddleAnchor(getFigure());
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
    public Rectangle nameArea() {
        IFigure label = getFigure().label();
        Point centre =
                label.isVisible() ? label.getBounds().getCenter() : getFigure().middle();
        return new Rectangle(centre.x - NAME_WIDTH / 2, centre.y - NAME_HEIGHT / 2, NAME_WIDTH, NAME_HEIGHT);
    }

    @Override
    public void performRequest(Request request) {
        Object type = request.getType();
        if (type == RequestConstants.REQ_OPEN && flowchart.handOff(getModel()) != null) {
            HandOffEditing.open(flowchart, getModel(), getViewer().getControl().getShell());
        } else if (type == RequestConstants.REQ_DIRECT_EDIT || type == RequestConstants.REQ_OPEN) {
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
