package org.throughline.flow.handlers;

import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.select.SelectionFrame;

/** Shows what is selected as large as it fits. */
public final class FitSelectionHandler extends FlowchartHandler {
    @Override
    protected boolean isPossible(FlowchartEditor editor) {
        return SelectionFrame.of(editor.viewer()) != null;
    }

    @Override
    protected void run(FlowchartEditor editor) {
        SelectionFrame.fit(editor.viewer());
    }
}
