package org.throughline.flow.parts;

import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.throughline.diagram.NodeSizes;
import org.throughline.flow.Flowchart;
import org.throughline.flow.elements.LaneProvider;
import org.throughline.flow.figures.LaneFigure;
import org.throughline.flow.figures.Outline;
import org.throughline.flow.policies.DiagramLayoutPolicy;
import org.throughline.flow.tools.LaneDragTracker;
import org.throughline.model.base.BasePackage;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.ProcessPackage;

/** A lane with its sub-lanes; the nodes in it belong to the process. */
public final class LanePart extends BoxPart {
    private static final Bounds NO_PLACE = new Bounds(0, 0, 600, 120);
    private static final int NAME_WIDTH = 180;
    private static final int NAME_HEIGHT = 44;

    private final ModelListener participantListener = new ModelListener(this::participantChanged);
    private Participant participant;

    LanePart(Flowchart flowchart) {
        super(flowchart);
    }

    @Override
    public Lane getModel() {
        return (Lane) super.getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new LaneFigure(NodeSizes.LANE_HEADER);
    }

    @Override
    public LaneFigure getFigure() {
        return (LaneFigure) super.getFigure();
    }

    @Override
    Outline outline() {
        return Outline.RECTANGLE;
    }

    @Override
    Bounds bounds() {
        return getModel().getBounds() == null ? NO_PLACE : getModel().getBounds();
    }

    @Override
    protected void createEditPolicies() {
        super.createEditPolicies();
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new DiagramLayoutPolicy(flowchart()));
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new LaneDragTracker(this);
    }

    @Override
    protected List<Lane> getModelChildren() {
        return getModel().getLanes();
    }

    @Override
    public void activate() {
        super.activate();
        watchParticipant(getModel().getParticipant());
    }

    @Override
    public void deactivate() {
        watchParticipant(null);
        super.deactivate();
    }

    private void watchParticipant(Participant next) {
        if (participant != null) {
            participantListener.detach(participant);
        }
        participant = next;
        if (participant != null) {
            participantListener.attach(participant);
        }
    }

    private void participantChanged(Notification change) {
        if (change.getFeature() == BasePackage.Literals.ELEMENT__NAME) {
            refreshVisuals();
        }
    }

    @Override
    protected void modelChanged(Notification change) {
        switch (change.getFeatureID(Lane.class)) {
            case ProcessPackage.LANE__LANES -> refreshChildren();
            case ProcessPackage.LANE__PARTICIPANT -> {
                watchParticipant(getModel().getParticipant());
                refreshVisuals();
            }
            default -> super.modelChanged(change);
        }
    }

    @Override
    protected void refreshVisuals() {
        super.refreshVisuals();
        getFigure().setUpright(flowchart().process().getOrientation() == Orientation.VERTICAL);
        String header = LaneProvider.header(getModel());
        String note = getModel().getNote();
        getFigure().setText(header, note == null ? header : header + "\n" + note);
    }

    @Override
    public Rectangle nameArea() {
        Rectangle header = getFigure().header();
        return new Rectangle(header.x, header.getCenter().y - NAME_HEIGHT / 2, NAME_WIDTH, NAME_HEIGHT);
    }
}
