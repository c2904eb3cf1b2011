package org.throughline.app.failure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.throughline.app.Messages;
import org.throughline.ui.Problems;

/** Asks where to, and writes what somebody who helps needs to know. */
final class SaveSupportLog {
    private SaveSupportLog() {}

    static void run(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.text("support.title"));
        dialog.setFileName("throughline-log-" + LocalDate.now() + ".zip");
        dialog.setFilterExtensions(new String[] {"*.zip"});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try {
            RunningProgram.log(shell.getDisplay()).write(Path.of(chosen));
            MessageDialog.openInformation(
                    shell, Messages.text("support.title"), Messages.text("support.written", chosen));
        } catch (IOException e) {
            Problems.show(shell, Messages.text("support.failed"), e);
        }
    }
}
