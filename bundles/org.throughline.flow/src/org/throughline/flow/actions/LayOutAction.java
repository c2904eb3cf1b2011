package org.throughline.flow.actions;

import org.eclipse.jface.action.Action;
import org.throughline.diagram.AutoLayout;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;

/** Arranges the whole flowchart anew, as one undoable change. */
public final class LayOutAction extends Action {
    /** The id of the action. */
    public static final String ID = "org.throughline.flow.layOut";

    private final Flowchart flowchart;

    /** Arranges a flowchart. */
    public LayOutAction(Flowchart flowchart) {
        super(Messages.layOut);
        this.flowchart = flowchart;
        setId(ID);
        setToolTipText(Messages.layOutTip);
    }

    @Override
    public boolean isEnabled() {
        return flowchart.isEditable();
    }

    @Override
    public void run() {
        flowchart.session().change(Messages.layOut, () -> AutoLayout.apply(flowchart.process()));
    }
}
