package org.throughline.flow.actions;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.throughline.flow.Messages;

/** Lets figures snap to a grid, or not. */
public final class GridAction extends Action {
    /** The id of the action. */
    public static final String ID = "org.throughline.flow.grid";

    private final GraphicalViewer viewer;

    /** Switches the grid of a viewer. */
    public GridAction(GraphicalViewer viewer) {
        super(Messages.grid, IAction.AS_CHECK_BOX);
        this.viewer = viewer;
        setId(ID);
        setToolTipText(Messages.gridTip);
    }

    @Override
    public boolean isChecked() {
        return Boolean.TRUE.equals(viewer.getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
    }

    @Override
    public void run() {
        boolean on = !isChecked();
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, on);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, on);
        setChecked(on);
    }
}
