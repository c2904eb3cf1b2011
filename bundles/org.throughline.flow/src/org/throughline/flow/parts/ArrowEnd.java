package org.throughline.flow.parts;

import org.eclipse.gef.NodeEditPart;
import org.throughline.model.process.DiagramElement;

/** A part that arrows can begin and end at. */
public interface ArrowEnd extends NodeEditPart {

    @Override
    DiagramElement getModel();

    /** Shows the arrows that begin and end here, and no others. */
    void refreshArrows();
}
