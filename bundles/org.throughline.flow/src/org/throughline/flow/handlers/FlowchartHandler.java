package org.throughline.flow.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.flow.FlowchartEditor;

/** Does something with the flowchart editor that is active; disabled where none is. */
public abstract class FlowchartHandler extends AbstractHandler {

    /** Does it. */
    protected abstract void run(FlowchartEditor editor);

    /** Returns whether it can be done now. */
    protected boolean isPossible(FlowchartEditor editor) {
        return true;
    }

    @Override
    public final Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof FlowchartEditor editor && isReady(editor)) {
            run(editor);
        }
        return null;
    }

    @Override
    public final boolean isEnabled() {
        return activeEditor() instanceof FlowchartEditor editor && isReady(editor);
    }

    private boolean isReady(FlowchartEditor editor) {
        return editor.isArranged() && isPossible(editor);
    }

    static IEditorPart activeEditor() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null || window.getActivePage() == null
                ? null
                : window.getActivePage().getActiveEditor();
    }
}
