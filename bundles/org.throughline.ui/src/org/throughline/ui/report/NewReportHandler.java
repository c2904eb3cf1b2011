package org.throughline.ui.report;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.core.RefusedInputException;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.model.report.ReportFactory;
import org.throughline.model.report.ReportTemplate;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;
import org.throughline.ui.SelectedClient;

/** Adds another report to the client, with sections, readers and order of its own. */
public final class NewReportHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        Shell shell = HandlerUtil.getActiveShell(event);
        Path folder = SelectedClient.folder(page, HandlerUtil.getCurrentSelection(event));
        if (folder == null) {
            MessageDialog.openInformation(shell, Messages.text("report.new"), Messages.text("report.none"));
            return null;
        }
        try {
            ClientSession session = Sessions.open(folder);
            if (session.isWritable()) {
                add(page, shell, session);
            } else {
                String why = Messages.text("client.readOnly", session.readOnlyReason());
                MessageDialog.openInformation(shell, Messages.text("report.new"), why);
            }
        } catch (IOException | RefusedInputException | PartInitException e) {
            Problems.show(shell, Messages.text("report.failed"), e);
        }
        return null;
    }

    private static void add(IWorkbenchPage page, Shell shell, ClientSession session) throws PartInitException {
        InputDialog dialog = new InputDialog(
                shell,
                Messages.text("report.new"),
                Messages.text("report.new.prompt"),
                Messages.text("report.usualName"),
                name -> name.isBlank() ? Messages.text("report.new.needed") : null);
        if (dialog.open() == Window.OK) {
            ReportTemplate template = ReportFactory.eINSTANCE.createReportTemplate();
            template.setName(dialog.getValue().strip());
            session.change(Messages.text("report.new"), () -> session.folder().add(template));
            page.openEditor(new ReportInput(session.folder().path(), template.getId()), ReportEditor.ID);
        }
    }
}
