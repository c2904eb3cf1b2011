package org.throughline.ui.client;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IDialogLabelKeys;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;
import org.throughline.ui.SelectedClient;
import org.throughline.ui.explorer.ExplorerView;

/** Closes the client that is selected or edited: its editors, its lock, and all that is in memory of it. */
public final class CloseClientHandler extends AbstractHandler {
    private static final int SAVE = 0;
    private static final int DISCARD = 1;

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        IWorkbenchPage page = window.getActivePage();
        Path folder = SelectedClient.folder(page, HandlerUtil.getCurrentSelection(event));
        Optional<ClientSession> session = Optional.ofNullable(folder).flatMap(Sessions::get);
        if (session.isPresent()) {
            close(page, session.get());
        } else {
            MessageDialog.openInformation(
                    window.getShell(), Messages.text("client.close"), Messages.text("client.close.none"));
        }
        return null;
    }

    private static void close(IWorkbenchPage page, ClientSession session) {
        Shell shell = page.getWorkbenchWindow().getShell();
        Path folder = session.folder().path();
        try {
            IWorkbenchPart used = page.getActivePart();
            takeWhatIsTyped(page);
            if (!isSettled(shell, session)) {
                page.activate(used);
            } else if (ClientEditors.close(page, folder, !session.isDirty())) {
                if (page.findView(ExplorerView.ID) instanceof ExplorerView explorer) {
                    explorer.fold(folder);
                }
                Sessions.close(folder);
            }
        } catch (IOException | PartInitException e) {
            Problems.show(shell, Messages.text("client.close"), e);
        }
    }

    /** A field takes what was typed into it when the keyboard leaves it. */
    private static void takeWhatIsTyped(IWorkbenchPage page) {
        IWorkbenchPart practice = page.findView(ExplorerView.ID);
        if (practice != null) {
            page.activate(practice);
        }
    }

    /** Asks once for the whole client, before anything of it is closed. */
    private static boolean isSettled(Shell shell, ClientSession session) {
        if (!session.isDirty()) {
            return true;
        }
        int answer = MessageDialog.open(
                MessageDialog.QUESTION_WITH_CANCEL,
                shell,
                Messages.text("client.close"),
                Messages.text("client.close.unsaved", session.client().getName()),
                0,
                Messages.text("client.close.save"),
                Messages.text("client.close.discard"),
                JFaceResources.getString(IDialogLabelKeys.CANCEL_LABEL_KEY));
        if (answer != SAVE) {
            return answer == DISCARD;
        }
        try {
            session.save();
            return true;
        } catch (IOException e) {
            Problems.notSaved(shell, session.client().getName(), e);
            return false;
        }
    }
}
