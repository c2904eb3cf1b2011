package org.throughline.flow.compare;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.FlowchartInput;
import org.throughline.model.process.Process;

/** Opens an as-is beside its to-be; what is selected in one is selected in the other. */
public final class AsIsBeside {
    private AsIsBeside() {}

    /** Opens the as-is at the left of the to-be and leaves the to-be active. */
    public static void open(FlowchartEditor toBe, Process asIs) throws PartInitException {
        IWorkbenchPage page = toBe.getSite().getPage();
        FlowchartInput input = (FlowchartInput) toBe.getEditorInput();
        if (page.openEditor(new FlowchartInput(input.clientFolder(), asIs.getId()), FlowchartEditor.ID)
                instanceof FlowchartEditor opened) {
            Beside.left(opened, toBe);
            page.activate(toBe);
            PairedSelection.of(opened.viewer(), toBe.viewer());
        }
    }
}
