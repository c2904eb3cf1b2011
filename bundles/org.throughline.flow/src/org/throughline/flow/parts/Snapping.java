package org.throughline.flow.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;

/** What figures snap to while they are dragged: the edges and middles of others, the grid, both or nothing. */
final class Snapping {
    private Snapping() {}

    /** Returns what the children of a part snap to; null where they do not. */
    static SnapToHelper in(GraphicalEditPart container) {
        EditPartViewer viewer = container.getViewer();
        List<SnapToHelper> helpers = new ArrayList<>();
        if (Boolean.TRUE.equals(viewer.getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED))) {
            helpers.add(new SnapToGeometry(container));
        }
        if (Boolean.TRUE.equals(viewer.getProperty(SnapToGrid.PROPERTY_GRID_ENABLED))) {
            helpers.add(new SnapToGrid(container));
        }
        return switch (helpers.size()) {
            case 0 -> null;
            case 1 -> helpers.getFirst();
            default -> new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
        };
    }
}
