package org.throughline.flow.policies;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ConnectionEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.throughline.edit.Deletion;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;

/** Deletes an arrow. */
public final class DeleteFlowPolicy extends ConnectionEditPolicy {
    private final Flowchart flowchart;

    /** Deletes in a flowchart. */
    public DeleteFlowPolicy(Flowchart flowchart) {
        this.flowchart = flowchart;
    }

    @Override
    protected Command getDeleteCommand(GroupRequest request) {
        EObject flow = (EObject) getHost().getModel();
        return flowchart.command(Messages.delete, () -> Deletion.delete(List.of(flow)));
    }
}
