package org.throughline.ui.explorer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks where the selected elements go. */
public final class MoveHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof ExplorerView view
                && view.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
                && new MoveElements(HandlerUtil.getActiveShell(event)).ask(selection.toList())) {
            view.reveal(selection);
        }
        return null;
    }
}
