package org.throughline.ui.client;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.ui.Messages;
import org.throughline.ui.SelectedClient;

/** Shows a part of the client that is selected or edited; the command has the id of the part's editor. */
public final class OpenPlaceHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        ClientPlace place = ClientPlace.byId(event.getCommand().getId()).orElseThrow();
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        Path folder = SelectedClient.folder(page, HandlerUtil.getCurrentSelection(event));
        if (folder == null) {
            MessageDialog.openInformation(
                    HandlerUtil.getActiveShell(event),
                    Messages.text(place.titleKey()),
                    Messages.text("overview.noClient"));
        } else {
            ClientEditor.open(page, folder, place, null);
        }
        return null;
    }
}
