package org.throughline.flow.policies;

import java.util.Objects;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.NameLane;
import org.throughline.flow.tools.EditedText;
import org.throughline.model.base.Element;
import org.throughline.model.process.Lane;

/** Takes the name that was typed in place. */
public final class RenamePolicy extends DirectEditPolicy {
    private final Flowchart flowchart;

    /** Renames in a flowchart. */
    public RenamePolicy(Flowchart flowchart) {
        this.flowchart = flowchart;
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        EditedText text = new EditedText((Element) getHost().getModel());
        String typed = ((String) request.getCellEditor().getValue()).strip();
        String name = typed.isEmpty() ? null : typed;
        if (Objects.equals(name, text.get())) {
            return null;
        }
        Runnable change = getHost().getModel() instanceof Lane lane
                ? new NameLane(flowchart.session(), lane, name)
                : () -> text.set(name);
        return flowchart.command(Messages.rename, change);
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // the editor covers the figure
    }
}
