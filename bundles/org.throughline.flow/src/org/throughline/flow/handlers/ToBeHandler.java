package org.throughline.flow.handlers;

import org.throughline.flow.FlowchartEditor;
import org.throughline.model.process.ProcessState;

/** Does something with the to-be that the active editor shows; disabled where it shows an as-is. */
abstract class ToBeHandler extends FlowchartHandler {
    @Override
    protected final boolean isPossible(FlowchartEditor editor) {
        return editor.viewer() != null && editor.flowchart().process().getState() == ProcessState.TO_BE;
    }
}
