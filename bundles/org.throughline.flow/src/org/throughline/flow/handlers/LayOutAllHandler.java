package org.throughline.flow.handlers;

import java.util.List;
import org.throughline.flow.FlowchartEditor;
import org.throughline.model.process.Node;

/** Arranges the whole flowchart, whatever is selected. */
public final class LayOutAllHandler extends LayOutHandler {
    @Override
    protected List<Node> nodes(FlowchartEditor editor) {
        return List.of();
    }
}
