package org.throughline.flow.select;

import java.util.List;
import java.util.Optional;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.throughline.flow.Flowchart;
import org.throughline.flow.commands.Arrangement;
import org.throughline.flow.commands.MoveNodes;
import org.throughline.flow.parts.NodePart;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.SubProcess;

/** What is selected; of nodes put in order, the one selected last is the model of the others. */
public final class Selected {
    private Selected() {}

    /** Returns whether enough nodes are selected. */
    public static boolean canArrange(GraphicalViewer viewer, Arrangement arrangement) {
        return nodes(viewer, arrangement).size() >= arrangement.least();
    }

    /** Arranges the selected nodes, as one undoable change. */
    public static void arrange(GraphicalViewer viewer, Flowchart flowchart, Arrangement arrangement, String label) {
        List<Node> nodes = nodes(viewer, arrangement);
        if (canArrange(viewer, arrangement)) {
            flowchart.session().change(label, () -> new MoveNodes(arrangement.of(nodes, nodes.getLast())).run());
        }
    }

    /** Returns the lane that alone is selected. */
    public static Optional<Lane> lane(GraphicalViewer viewer) {
        return alone(viewer, Lane.class);
    }

    /** Returns the sub-process that alone is selected. */
    public static Optional<SubProcess> subProcess(GraphicalViewer viewer) {
        return alone(viewer, SubProcess.class);
    }

    private static <T> Optional<T> alone(GraphicalViewer viewer, Class<T> type) {
        List<?> parts = viewer.getSelectedEditParts();
        return parts.size() == 1
                ? Optional.of(((EditPart) parts.getFirst()).getModel())
                        .filter(type::isInstance)
                        .map(type::cast)
                : Optional.empty();
    }

    private static List<Node> nodes(GraphicalViewer viewer, Arrangement arrangement) {
        List<?> parts = viewer.getSelectedEditParts();
        return parts.stream()
                .filter(part -> part instanceof NodePart node && (!arrangement.isOfSize() || node.isResizable()))
                .map(part -> (Node) ((EditPart) part).getModel())
                .filter(node -> node.getBounds() != null)
                .toList();
    }
}
