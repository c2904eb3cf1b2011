package org.throughline.flow.handlers;

import java.util.Map;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.throughline.flow.FlowchartEditor;

/** Lets figures snap to the edges and middles of others, with guides while they are dragged, or not. */
public final class SnapHandler extends FlowchartHandler implements IElementUpdater {
    private static final String COMMAND = "org.throughline.flow.snap";

    private static boolean isOn(FlowchartEditor editor) {
        return Boolean.TRUE.equals(editor.viewer().getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED));
    }

    @Override
    protected void run(FlowchartEditor editor) {
        editor.viewer().setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, !isOn(editor));
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(activeEditor() instanceof FlowchartEditor editor && isOn(editor));
    }
}
