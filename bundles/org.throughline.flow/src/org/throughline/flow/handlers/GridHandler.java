package org.throughline.flow.handlers;

import java.util.Map;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.throughline.flow.FlowchartEditor;

/** Lets figures snap to a grid, or not. */
public final class GridHandler extends FlowchartHandler implements IElementUpdater {
    private static final String COMMAND = "org.throughline.flow.grid";

    private static boolean isOn(GraphicalViewer viewer) {
        return Boolean.TRUE.equals(viewer.getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
    }

    @Override
    protected void run(FlowchartEditor editor) {
        boolean on = !isOn(editor.viewer());
        editor.viewer().setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, on);
        editor.viewer().setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, on);
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(activeEditor() instanceof FlowchartEditor editor && isOn(editor.viewer()));
    }
}
