package org.throughline.ui.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/** Shows the open answers and keeps the one that is selected there. */
public final class KeepQuoteHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        var page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        try {
            boolean open = page.findView(OpenAnswersView.ID) instanceof OpenAnswersView;
            OpenAnswersView view = (OpenAnswersView) page.showView(OpenAnswersView.ID);
            if (open) {
                KeepQuote.of(view);
            }
        } catch (PartInitException e) {
            Problems.show(HandlerUtil.getActiveShell(event), Messages.text("open.title"), e);
        }
        return null;
    }
}
