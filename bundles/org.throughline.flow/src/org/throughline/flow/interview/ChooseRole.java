package org.throughline.flow.interview;

import org.eclipse.gef.GraphicalViewer;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.MoveToRole;
import org.throughline.flow.commands.Roles;
import org.throughline.flow.pad.NextNode;
import org.throughline.flow.parts.NodePart;
import org.throughline.flow.tools.Draft;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;

/** Asks after an @ whose lane a node shall lie in, and moves it there. */
public final class ChooseRole implements Draft.Asker {
    private final GraphicalViewer viewer;
    private final Flowchart flowchart;
    private final Node node;
    private final Roles roles;

    private ChooseRole(GraphicalViewer viewer, NodePart part) {
        this.viewer = viewer;
        flowchart = part.flowchart();
        node = part.getModel();
        roles = new Roles(flowchart.session().client(), flowchart.process());
    }

    /** Returns whether a node can be given to a role: the lanes of a process hold no nodes of its sub-processes. */
    public static boolean isPossible(NodePart part) {
        return part.flowchart().isEditable()
                && part.getModel().eContainer() instanceof Process
                && part.getModel().getBounds() != null;
    }

    /** Opens the field on a node. */
    public static void ask(GraphicalViewer viewer, NodePart part) {
        ChooseRole choice = new ChooseRole(viewer, part);
        StatusLine.show(viewer, Messages.chooseRole);
        Draft.open(viewer, part.nameArea(), "@", new RoleProposals(choice.roles), choice)
                .propose();
    }

    @Override
    public boolean accepts(String text) {
        return true;
    }

    @Override
    public void take(String text, boolean left) {
        StatusLine.show(viewer, null);
        String role = text.strip().replaceAll("^@|:$", "").strip().replaceAll("\\s+", " ");
        if (!role.isEmpty()) {
            viewer.getEditDomain()
                    .getCommandStack()
                    .execute(flowchart.command(Messages.moveToRole, new MoveToRole(roles, node, role)));
            NextNode.select(viewer, node);
        }
    }

    @Override
    public void givenUp() {
        StatusLine.show(viewer, null);
    }
}
