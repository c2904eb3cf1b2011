package org.throughline.flow.arrange;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.throughline.diagram.Arrangement;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.model.process.Node;

/** Arranges the selected nodes, or the whole flowchart, as one undoable change. */
public final class ArrangeNodes {
    /** From how many nodes on finding their places may take longer than a user should wait without being told. */
    private static final int MANY = 400;

    private final Flowchart flowchart;
    private final Arrangement arrangement;

    /** Takes the flowchart as it is; with fewer than two nodes the whole is arranged. */
    public ArrangeNodes(Flowchart flowchart, List<Node> nodes) {
        this.flowchart = flowchart;
        this.arrangement = new Arrangement(flowchart.process(), nodes);
    }

    /** Returns the nodes that are selected in a viewer. */
    public static List<Node> selectedIn(EditPartViewer viewer) {
        List<Node> nodes = new ArrayList<>();
        for (Object selected : viewer.getSelectedEditParts()) {
            if (((EditPart) selected).getModel() instanceof Node node) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    /** Returns whether finding the places may take long, so that it belongs off the user interface's thread. */
    public boolean isLong() {
        return flowchart.process().getNodes().size() > MANY;
    }

    /** Finds the places; changes nothing and may be done on any thread while nobody changes the flowchart. */
    public void find() {
        arrangement.find();
    }

    /** Makes the change; on the user interface's thread. */
    public void change() {
        flowchart.session().change(Messages.layOut, arrangement::write);
    }
}
