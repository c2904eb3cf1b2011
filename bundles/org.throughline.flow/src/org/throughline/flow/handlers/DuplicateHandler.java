package org.throughline.flow.handlers;

import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.clipboard.FlowchartClipboard;

/** Puts a copy of what is selected beside it. */
public final class DuplicateHandler extends ChangeHandler {
    @Override
    protected void run(FlowchartEditor editor) {
        new FlowchartClipboard(editor.viewer(), editor.flowchart()).duplicate();
    }
}
