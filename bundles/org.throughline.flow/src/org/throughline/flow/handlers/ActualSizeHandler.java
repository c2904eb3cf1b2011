package org.throughline.flow.handlers;

import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.FlowchartViewer;

/** Shows the flowchart at its real size. */
public final class ActualSizeHandler extends FlowchartHandler {
    @Override
    protected void run(FlowchartEditor editor) {
        FlowchartViewer.zoom(editor.viewer()).setZoom(1);
    }
}
