package org.throughline.flow.tools;

import java.util.Collection;
import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.throughline.model.process.Node;

/** Drags nodes; one without arrows of its own can be dropped on an arrow. */
public final class NodeDragTracker extends DragEditPartsTracker {

    /** Drags a part and what is selected with it. */
    public NodeDragTracker(EditPart part) {
        super(part);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Collection<Object> getExclusionSet() {
        boolean loose = getOperationSet().size() == 1
                && ((EditPart) getOperationSet().getFirst()).getModel() instanceof Node node
                && node.getIncoming().isEmpty()
                && node.getOutgoing().isEmpty();
        return loose ? List.of(((GraphicalEditPart) getSourceEditPart()).getFigure()) : super.getExclusionSet();
    }
}
