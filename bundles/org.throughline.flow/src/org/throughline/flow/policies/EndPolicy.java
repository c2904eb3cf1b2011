package org.throughline.flow.policies;

import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;

/** Shows handles at the ends of an arrow, large enough to be hit. */
public final class EndPolicy extends ConnectionEndpointEditPolicy {
    /** The width and height of a handle that moves what is there, in pixels. */
    static final Dimension SIZE = new Dimension(10, 10);

    @Override
    @SuppressWarnings("unchecked")
    protected List<IFigure> createSelectionHandles() {
        List<IFigure> handles = super.createSelectionHandles();
        handles.forEach(handle -> handle.setPreferredSize(SIZE));
        return handles;
    }
}
