package org.throughline.ui.commands;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;
import org.throughline.ui.SelectedClient;
import org.throughline.ui.report.ReportEditor;
import org.throughline.ui.report.ReportInput;

/** Shows the report of the client that is selected or edited. */
public final class ShowReportHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        Path folder = SelectedClient.folder(page, HandlerUtil.getCurrentSelection(event));
        if (folder == null) {
            MessageDialog.openInformation(
                    HandlerUtil.getActiveShell(event),
                    Messages.text("report.tooltip", ""),
                    Messages.text("report.none"));
            return null;
        }
        try {
            page.openEditor(ReportInput.first(folder), ReportEditor.ID);
        } catch (PartInitException e) {
            Problems.show(HandlerUtil.getActiveShell(event), Messages.text("report.failed"), e);
        }
        return null;
    }
}
