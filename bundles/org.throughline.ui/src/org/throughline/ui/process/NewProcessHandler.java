package org.throughline.ui.process;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.ui.Messages;

/** Adds an empty process to the client, after asking its name, and shows its flowchart. */
public final class NewProcessHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        NewProcess target = NewProcess.in(event);
        if (target == null) {
            return null;
        }
        InputDialog dialog = new InputDialog(
                target.shell(),
                Messages.text("process.new"),
                Messages.text("process.prompt"),
                "",
                name -> name.isBlank() ? Messages.text("process.needed") : null);
        if (dialog.open() == Window.OK) {
            Process process = ProcessFactory.eINSTANCE.createProcess();
            process.setName(dialog.getValue().strip());
            target.session()
                    .change(
                            Messages.text("process.new"),
                            () -> target.session().folder().add(process));
            target.open(process);
        }
        return null;
    }
}
