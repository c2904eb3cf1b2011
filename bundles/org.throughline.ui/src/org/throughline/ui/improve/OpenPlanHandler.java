package org.throughline.ui.improve;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.core.RefusedInputException;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.model.improvement.Plan;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;
import org.throughline.ui.SelectedClient;

/** Shows the plan of the client that is selected or edited; the command to make one adds another. */
public final class OpenPlanHandler extends AbstractHandler {
    private static final String NEW = "org.throughline.ui.newPlan";

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        Shell shell = HandlerUtil.getActiveShell(event);
        Path folder = SelectedClient.folder(page, HandlerUtil.getCurrentSelection(event));
        if (folder == null) {
            MessageDialog.openInformation(shell, Messages.text("plan.title"), Messages.text("plan.noClient"));
            return null;
        }
        try {
            ClientSession session = Sessions.open(folder);
            if (!NEW.equals(event.getCommand().getId())) {
                PlanEditor.open(page, PlanInput.first(session), null);
            } else if (session.isWritable()) {
                add(page, shell, session);
            } else {
                String why = Messages.text("client.readOnly", session.readOnlyReason());
                MessageDialog.openInformation(shell, Messages.text("plan.new"), why);
            }
        } catch (IOException | RefusedInputException e) {
            Problems.show(shell, Messages.text("client.cannotOpen", folder), e);
        }
        return null;
    }

    private static void add(IWorkbenchPage page, Shell shell, ClientSession session) {
        InputDialog dialog = new InputDialog(
                shell,
                Messages.text("plan.new"),
                Messages.text("plan.new.prompt"),
                Messages.text("plan.usualName"),
                name -> name.isBlank() ? Messages.text("plan.new.needed") : null);
        if (dialog.open() == Window.OK) {
            Plan made = PlanEdits.newPlan(session, dialog.getValue().strip());
            PlanEditor.open(page, new PlanInput(session.folder().path(), made.getId()), null);
        }
    }
}
