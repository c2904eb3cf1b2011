package org.throughline.flow.parts;

import java.util.List;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToHelper;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.OpenSubProcess;
import org.throughline.flow.elements.NodeProvider;
import org.throughline.flow.policies.DiagramLayoutPolicy;
import org.throughline.model.process.Node;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.SubProcess;

/** A sub-process with the nodes inside that have a place. */
public final class SubProcessPart extends NodePart {
    private final ModelListener placeListener = new ModelListener(this::placeChanged);
    private List<Node> watched = List.of();

    SubProcessPart(Flowchart flowchart, NodeProvider provider) {
        super(flowchart, provider);
    }

    @Override
    public SubProcess getModel() {
        return (SubProcess) super.getModel();
    }

    @Override
    protected void createEditPolicies() {
        super.createEditPolicies();
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new DiagramLayoutPolicy(flowchart()));
    }

    @Override
    protected List<Node> getModelChildren() {
        return getModel().getNodes().stream()
                .filter(node -> node.getBounds() != null)
                .toList();
    }

    @Override
    public void performRequest(Request request) {
        boolean open = OpenSubProcess.isOpen(getModel());
        if (request.getType() == RequestConstants.REQ_OPEN
                && !open
                && flowchart().isEditable()) {
            flowchart().session().change(Messages.openSubProcess, new OpenSubProcess(getModel(), Messages.start));
        } else {
            super.performRequest(request);
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object getAdapter(Class wanted) {
        return wanted == SnapToHelper.class ? Snapping.in(this) : super.getAdapter(wanted);
    }

    @Override
    public void activate() {
        super.activate();
        watchInside();
    }

    @Override
    public void deactivate() {
        ignoreInside();
        super.deactivate();
    }

    private void watchInside() {
        ignoreInside();
        watched = List.copyOf(getModel().getNodes());
        watched.forEach(placeListener::attach);
    }

    private void ignoreInside() {
        watched.forEach(placeListener::detach);
        watched = List.of();
    }

    /** A node inside is shown from the moment on that it has a place. */
    private void placeChanged(Notification change) {
        if (change.getFeature() == ProcessPackage.Literals.NODE__BOUNDS
                && (change.getOldValue() == null || change.getNewValue() == null)) {
            refreshChildren();
            refreshVisuals();
        }
    }

    @Override
    protected void modelChanged(Notification change) {
        switch (change.getFeatureID(SubProcess.class)) {
            case ProcessPackage.SUB_PROCESS__NODES -> {
                watchInside();
                refreshChildren();
                refreshVisuals();
            }
            case ProcessPackage.SUB_PROCESS__FLOWS -> Arrows.refreshEnds(change, getViewer());
            default -> super.modelChanged(change);
        }
    }
}
