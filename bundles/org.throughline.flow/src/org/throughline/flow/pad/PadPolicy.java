package org.throughline.flow.pad;

import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.AddNext;
import org.throughline.flow.elements.ElementProvider;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.parts.Named;
import org.throughline.model.process.ProcessPackage;

/** Shows a pad beside a node that is selected alone: next step, decision, end, connect. */
public final class PadPolicy extends SelectionHandlesEditPolicy {
    /** The role under which the policy is installed. */
    public static final String ROLE = "pad";

    private final Flowchart flowchart;
    private boolean covered;

    /** Shows the pad in a flowchart. */
    public PadPolicy(Flowchart flowchart) {
        this.flowchart = flowchart;
    }

    @Override
    protected List<IFigure> createSelectionHandles() {
        Named part = (Named) getHost();
        return List.of(
                adding(part, 0, ElementProviders.ofType(ProcessPackage.Literals.STEP), Messages.padStep),
                adding(part, 1, ElementProviders.ofType(ProcessPackage.Literals.DECISION), Messages.padDecision),
                adding(part, 2, ElementProviders.ofType(ProcessPackage.Literals.END), Messages.padEnd),
                new PadButton(
                        part,
                        3,
                        ElementProviders.ofType(ProcessPackage.Literals.SEQUENCE_FLOW),
                        Messages.padConnect,
                        () -> new ConnectTracker(part)));
    }

    private static PadButton adding(Named part, int place, ElementProvider provider, String tip) {
        return new PadButton(part, place, provider, tip, () -> new ClickTracker(() -> NextNode.add(part, provider)));
    }

    /** Takes the pads of parts away while a field is open on the diagram that would cover them, or shows them again. */
    public static void setCovered(List<EditPart> parts, boolean covered) {
        for (EditPart part : parts) {
            if (part.getEditPolicy(ROLE) instanceof PadPolicy pad) {
                pad.setCovered(covered);
            }
        }
    }

    private void setCovered(boolean now) {
        covered = now;
        if (getHost().isActive() && getHost().getSelected() == EditPart.SELECTED_PRIMARY) {
            showPrimarySelection();
        }
    }

    @Override
    protected void showPrimarySelection() {
        boolean alone = getHost().getViewer().getSelectedEditParts().size() == 1;
        if (alone
                && !covered
                && flowchart.isEditable()
                && AddNext.isPossible(getHost().getModel())) {
            addSelectionHandles();
        } else {
            hideSelection();
        }
    }

    @Override
    protected void showSelection() {
        hideSelection();
    }
}
