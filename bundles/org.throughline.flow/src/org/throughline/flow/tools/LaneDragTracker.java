package org.throughline.flow.tools;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.DragEditPartsTracker;

/** Drags lanes; they stay in what they lie in, also where the mouse is over the header of another lane. */
public final class LaneDragTracker extends DragEditPartsTracker {

    /** Drags a part and what is selected with it. */
    public LaneDragTracker(EditPart part) {
        super(part);
    }

    @Override
    protected boolean updateTargetUnderMouse() {
        boolean other = getTargetEditPart() != getSourceEditPart().getParent();
        setTargetEditPart(getSourceEditPart().getParent());
        return other;
    }
}
