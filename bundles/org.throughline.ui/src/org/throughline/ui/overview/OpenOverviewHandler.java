package org.throughline.ui.overview;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.ui.Messages;
import org.throughline.ui.SelectedClient;

/** Shows the overview of the client that is selected or edited. */
public final class OpenOverviewHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        Path folder = SelectedClient.folder(page, HandlerUtil.getCurrentSelection(event));
        if (folder == null) {
            MessageDialog.openInformation(
                    HandlerUtil.getActiveShell(event),
                    Messages.text("overview.title"),
                    Messages.text("overview.noClient"));
        } else {
            OverviewEditor.open(page, folder);
        }
        return null;
    }
}
