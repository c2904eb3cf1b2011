package org.throughline.flow.policies;

import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.Connect;
import org.throughline.flow.commands.Reconnect;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;

/** Lets arrows begin and end at an element. */
public final class ConnectPolicy extends GraphicalNodeEditPolicy {
    private final Flowchart flowchart;

    /** Connects in a flowchart. */
    public ConnectPolicy(Flowchart flowchart) {
        this.flowchart = flowchart;
    }

    private DiagramElement element() {
        return (DiagramElement) getHost().getModel();
    }

    /** Returns a command that changes nothing: the arrow is made when its other end is known. */
    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        if (!Connect.canBegin((EClass) request.getNewObjectType(), element())) {
            return null;
        }
        Command begun = flowchart.command(Messages.connect, () -> {});
        request.setStartCommand(begun);
        return begun;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        DiagramElement source = (DiagramElement) request.getSourceEditPart().getModel();
        DiagramElement target = element();
        if (!Connect.canLead((EClass) request.getNewObjectType(), source, target)) {
            return null;
        }
        return flowchart.command(
                Messages.connect, () -> new Connect((Flow) request.getNewObject(), source, target).runClear());
    }

    /** Shows a straight line until the other end is known. */
    @Override
    protected ConnectionRouter getDummyConnectionRouter(CreateConnectionRequest request) {
        return ConnectionRouter.NULL;
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        Flow flow = (Flow) request.getConnectionEditPart().getModel();
        return reconnect(flow, element(), flow.getTarget());
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        Flow flow = (Flow) request.getConnectionEditPart().getModel();
        return reconnect(flow, flow.getSource(), element());
    }

    private Command reconnect(Flow flow, DiagramElement source, DiagramElement target) {
        boolean possible = source != flow && target != flow && Connect.canLead(flow.eClass(), source, target);
        return possible ? flowchart.command(Messages.reconnect, new Reconnect(flow, source, target)) : null;
    }
}
