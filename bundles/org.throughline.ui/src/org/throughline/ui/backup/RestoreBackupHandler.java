package org.throughline.ui.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.core.RefusedInputException;
import org.throughline.core.backup.Backup;
import org.throughline.core.backup.Backups;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;
import org.throughline.ui.SelectedClient;

/** Makes the selected client what one of its backups holds, as one step for undo. */
public final class RestoreBackupHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        Path folder = SelectedClient.folder(page, HandlerUtil.getCurrentSelection(event));
        if (folder == null) {
            say(shell, Messages.text("backup.noClient"));
            return null;
        }
        try {
            ClientSession session = Sessions.open(folder);
            if (session.isWritable()) {
                choose(shell, session);
            } else {
                say(shell, Messages.text("client.readOnly", session.readOnlyReason()));
            }
        } catch (IOException | RefusedInputException e) {
            Problems.show(shell, Messages.text("backup.notRestored"), e);
        }
        return null;
    }

    private static void choose(Shell shell, ClientSession session) throws IOException, RefusedInputException {
        List<Backup> backups = Backups.of(session.folder().path());
        if (backups.isEmpty()) {
            say(shell, Messages.text("backup.none", session.client().getName(), Backups.KEPT));
            return;
        }
        RestoreBackupDialog dialog = new RestoreBackupDialog(shell, session, backups);
        if (dialog.open() == Window.OK) {
            session.restore(Messages.text("backup.step"), dialog.chosen());
        }
    }

    private static void say(Shell shell, String words) {
        MessageDialog.openInformation(shell, Messages.text("backup.title"), words);
    }
}
