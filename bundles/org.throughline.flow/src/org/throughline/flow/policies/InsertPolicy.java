package org.throughline.flow.policies;

import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.osgi.util.NLS;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.InsertOnFlow;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.figures.FlowFigure;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;
import org.throughline.model.process.SequenceFlow;

/** Lets a node, new or without arrows of its own, be dropped on an arrow. */
public final class InsertPolicy extends GraphicalEditPolicy {
    /** The role under which the policy is installed. */
    public static final String ROLE = "insert";

    private final Flowchart flowchart;

    /** Inserts in a flowchart. */
    public InsertPolicy(Flowchart flowchart) {
        this.flowchart = flowchart;
    }

    private Flow flow() {
        return (Flow) getHost().getModel();
    }

    /** Returns the node that a request would drop here; null where it drops none or it cannot be put in. */
    private Node dropped(Request request) {
        Node node = null;
        if (request instanceof CreateRequest create && RequestConstants.REQ_CREATE.equals(request.getType())) {
            node = create.getNewObject() instanceof Node made ? made : null;
        } else if (request instanceof ChangeBoundsRequest move && isMove(request)) {
            List<?> parts = move.getEditParts();
            boolean one = parts != null && parts.size() == 1;
            node = one && ((EditPart) parts.getFirst()).getModel() instanceof Node moved ? moved : null;
        }
        return node != null && InsertOnFlow.isPossible(flow(), node) ? node : null;
    }

    private static boolean isMove(Request request) {
        return RequestConstants.REQ_ADD.equals(request.getType())
                || RequestConstants.REQ_MOVE.equals(request.getType());
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return dropped(request) == null ? null : getHost();
    }

    @Override
    public Command getCommand(Request request) {
        Node node = dropped(request);
        if (node == null) {
            return null;
        }
        Point place = ((DropRequest) request).getLocation().getCopy();
        ((GraphicalEditPart) getHost()).getFigure().translateToRelative(place);
        return flowchart.command(
                NLS.bind(Messages.insert, ElementProviders.of(node).label()),
                new InsertOnFlow(
                        (SequenceFlow) flow(), node, new org.throughline.model.geometry.Point(place.x, place.y)));
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (dropped(request) != null) {
            ((FlowFigure) getHostFigure()).setMarked(true);
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        ((FlowFigure) getHostFigure()).setMarked(false);
    }
}
