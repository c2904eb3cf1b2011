package org.throughline.flow.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.figures.FlowRouter;
import org.throughline.flow.figures.FlowchartGround;
import org.throughline.flow.policies.DiagramLayoutPolicy;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessPackage;

/** The whole flowchart: lanes behind, nodes before them. */
public final class ProcessPart extends AbstractGraphicalEditPart {
    private static final int MARGIN = 12;

    private final Flowchart flowchart;
    private final ModelListener listener = new ModelListener(this::modelChanged);
    private final Runnable refreshHandOffs;
    private final Consumer<Flow> handOffChanged = this::handOffChanged;
    private AccessibleEditPart accessible;
    private final Runnable marksChanged = this::marksChanged;

    ProcessPart(Flowchart flowchart) {
        this.flowchart = flowchart;
        this.refreshHandOffs = flowchart::refreshHandOffs;
    }

    @Override
    public Process getModel() {
        return (Process) super.getModel();
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayer layer = new FlowchartGround(Messages.emptyHint);
        layer.setLayoutManager(new FreeformLayout());
        layer.setBorder(new MarginBorder(MARGIN));
        ((ConnectionLayer) getLayer(LayerConstants.CONNECTION_LAYER)).setConnectionRouter(new FlowRouter());
        return layer;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new DiagramLayoutPolicy(flowchart));
        installEditPolicy("snap feedback", new SnapFeedbackPolicy());
    }

    @Override
    protected List<DiagramElement> getModelChildren() {
        List<DiagramElement> children = new ArrayList<>(getModel().getLanes());
        children.addAll(getModel().getNodes());
        return children;
    }

    @Override
    public void activate() {
        if (!isActive()) {
            super.activate();
            listener.attach(getModel());
            flowchart.session().addListener(refreshHandOffs);
            flowchart.addHandOffListener(handOffChanged);
            flowchart.marks().addListener(marksChanged);
        }
    }

    @Override
    public void deactivate() {
        if (isActive()) {
            flowchart.marks().removeListener(marksChanged);
            flowchart.removeHandOffListener(handOffChanged);
            flowchart.session().removeListener(refreshHandOffs);
            listener.detach(getModel());
            super.deactivate();
        }
    }

    private void modelChanged(Notification change) {
        switch (change.getFeatureID(Process.class)) {
            case ProcessPackage.PROCESS__NODES, ProcessPackage.PROCESS__LANES -> refreshChildren();
            case ProcessPackage.PROCESS__FLOWS -> Arrows.refreshEnds(change, getViewer());
            default -> {
                // nothing else of the process itself is drawn
            }
        }
    }

    private void handOffChanged(Flow flow) {
        if (getViewer().getEditPartRegistry().get(flow) instanceof FlowPart part) {
            part.refresh();
        }
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleProcess(this);
        }
        return accessible;
    }

    private void marksChanged() {
        for (Object part : getViewer().getEditPartRegistry().values().toArray()) {
            if (part instanceof MarkedPart marked) {
                marked.refreshMarks();
            }
        }
    }

    /** Drawing on the ground selects what lies inside the frame. */
    @Override
    public DragTracker getDragTracker(Request request) {
        return new MarqueeDragTracker();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object getAdapter(Class wanted) {
        if (wanted == SnapToHelper.class) {
            return Snapping.in(this);
        }
        Object adapter = ElementAdapters.adapt(flowchart, getModel(), wanted);
        return adapter == null ? super.getAdapter(wanted) : adapter;
    }
}
