package org.throughline.flow.policies;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.throughline.edit.Deletion;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;

/** Deletes a node or a lane with all references to it. */
public final class DeletePolicy extends ComponentEditPolicy {
    private final Flowchart flowchart;

    /** Deletes in a flowchart. */
    public DeletePolicy(Flowchart flowchart) {
        this.flowchart = flowchart;
    }

    @Override
    protected Command createDeleteCommand(GroupRequest request) {
        EObject element = (EObject) getHost().getModel();
        return flowchart.command(Messages.delete, () -> Deletion.delete(List.of(element)));
    }
}
