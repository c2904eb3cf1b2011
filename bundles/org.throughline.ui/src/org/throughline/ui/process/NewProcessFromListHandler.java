package org.throughline.ui.process;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.throughline.bpmn.BpmnImport;
import org.throughline.flow.steps.PasteStepsDialog;
import org.throughline.ui.Messages;

/** Makes a process of a list of steps that is typed or pasted, and shows its flowchart. */
public final class NewProcessFromListHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        NewProcess target = NewProcess.in(event);
        if (target == null) {
            return null;
        }
        PasteStepsDialog dialog = new PasteStepsDialog(
                target.shell(), Messages.text("process.fromList.name"), PasteStepsDialog.clipboard(target.shell()));
        if (dialog.open() == Window.OK) {
            BpmnImport list = dialog.list();
            target.session()
                    .change(
                            Messages.text("process.fromList"),
                            () -> list.addTo(target.session().folder(), null));
            target.open(list.process());
        }
        return null;
    }
}
