package org.throughline.flow.handlers;

import org.eclipse.gef.editparts.ZoomManager;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.FlowchartViewer;

/** Shows the whole flowchart. */
public final class FitHandler extends FlowchartHandler {
    @Override
    protected void run(FlowchartEditor editor) {
        FlowchartViewer.zoom(editor.viewer()).setZoomAsText(ZoomManager.FIT_ALL);
    }
}
