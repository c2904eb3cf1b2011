package org.throughline.flow.handlers;

import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.compare.AsIsBeside;
import org.throughline.flow.compare.AsIsChoice;
import org.throughline.model.process.Process;

/** Opens the as-is beside the to-be. */
public final class AsIsBesideHandler extends ToBeHandler {
    @Override
    protected void run(FlowchartEditor editor) {
        Process asIs = AsIsChoice.of(editor.flowchart(), editor.getSite().getShell());
        if (asIs != null) {
            try {
                AsIsBeside.open(editor, asIs);
            } catch (PartInitException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            }
        }
    }
}
