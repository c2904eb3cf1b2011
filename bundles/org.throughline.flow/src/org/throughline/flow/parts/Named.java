package org.throughline.flow.parts;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.throughline.flow.Flowchart;
import org.throughline.model.base.Element;

/** A part whose name can be edited in place. */
public interface Named extends GraphicalEditPart {

    @Override
    Element getModel();

    /** Returns the flowchart that the part belongs to. */
    Flowchart flowchart();

    /** Returns where the name stands, in the coordinates of the diagram. */
    Rectangle nameArea();
}
