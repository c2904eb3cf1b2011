package org.throughline.flow.handlers;

import java.util.List;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.keyboard.KeyWords;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;

/** Lets the selected arrows find their way themselves. */
public final class ResetRouteHandler extends SelectionHandler {
    @Override
    boolean fits(List<DiagramElement> selected) {
        return selected.stream().anyMatch(element -> element instanceof Flow flow && flow.getRoute() != null);
    }

    @Override
    protected void run(FlowchartEditor editor) {
        KeyWords.resetRoutes(editor.flowchart(), only(Flow.class, selected(editor)));
    }
}
