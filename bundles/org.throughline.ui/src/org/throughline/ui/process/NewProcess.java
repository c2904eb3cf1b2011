package org.throughline.ui.process;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.core.RefusedInputException;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.FlowchartInput;
import org.throughline.model.process.Process;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;
import org.throughline.ui.SelectedClient;

/** What all ways to a new process share: the client that gets it, and its flowchart shown at the end. */
final class NewProcess {
    private final IWorkbenchPage page;
    private final Shell shell;
    private final ClientSession session;

    private NewProcess(IWorkbenchPage page, Shell shell, ClientSession session) {
        this.page = page;
        this.shell = shell;
        this.session = session;
    }

    /**
     * Finds the client that is selected or edited; says why where there is none that may be changed, and returns null.
     */
    static NewProcess in(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        Shell shell = HandlerUtil.getActiveShell(event);
        Path folder = SelectedClient.folder(page, HandlerUtil.getCurrentSelection(event));
        String title = Messages.text("process.new");
        if (folder == null) {
            MessageDialog.openInformation(shell, title, Messages.text("process.noClient"));
            return null;
        }
        try {
            ClientSession session = Sessions.open(folder);
            if (session.isWritable()) {
                return new NewProcess(page, shell, session);
            }
            MessageDialog.openInformation(shell, title, Messages.text("client.readOnly", session.readOnlyReason()));
        } catch (IOException | RefusedInputException e) {
            Problems.show(shell, Messages.text("client.cannotOpen", folder.getFileName()), e);
        }
        return null;
    }

    Shell shell() {
        return shell;
    }

    ClientSession session() {
        return session;
    }

    /** Shows the flowchart of a process of the client. */
    void open(Process process) {
        try {
            page.openEditor(new FlowchartInput(session.folder().path(), process.getId()), FlowchartEditor.ID);
        } catch (PartInitException e) {
            Problems.show(shell, e.getMessage(), e);
        }
    }
}
