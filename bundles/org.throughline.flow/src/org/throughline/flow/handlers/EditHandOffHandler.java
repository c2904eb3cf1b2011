package org.throughline.flow.handlers;

import java.util.List;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.handoff.HandOffEditing;
import org.throughline.flow.parts.FlowPart;
import org.throughline.model.process.Flow;

/** Opens the hand-off that the selected arrow is a part of. */
public final class EditHandOffHandler extends FlowchartHandler {

    @Override
    protected boolean isPossible(FlowchartEditor editor) {
        Flow arrow = selected(editor);
        return arrow != null && editor.flowchart().handOff(arrow) != null;
    }

    @Override
    protected void run(FlowchartEditor editor) {
        HandOffEditing.open(
                editor.flowchart(), selected(editor), editor.getSite().getShell());
    }

    private static Flow selected(FlowchartEditor editor) {
        List<?> parts = editor.viewer().getSelectedEditParts();
        return parts.size() == 1 && parts.getFirst() instanceof FlowPart part ? part.getModel() : null;
    }
}
