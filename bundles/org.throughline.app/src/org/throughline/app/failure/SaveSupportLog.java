package org.throughline.app.failure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.throughline.app.Messages;
import org.throughline.flow.filechoice.FileChoice;
import org.throughline.flow.filechoice.FileKind;
import org.throughline.ui.Problems;

/** Asks where to, and writes what somebody who helps needs to know. */
final class SaveSupportLog {
    private SaveSupportLog() {}

    static void run(Shell shell) {
        FileKind archive = new FileKind(Messages.text("support.archive"), List.of("zip"));
        new FileChoice(shell, "supportLog", Messages.text("support.title"), List.of(archive))
                .target("throughline-log-" + LocalDate.now(), 0)
                .ifPresent(target -> write(shell, target.file()));
    }

    private static void write(Shell shell, Path file) {
        try {
            RunningProgram.log(shell.getDisplay()).write(file);
            MessageDialog.openInformation(
                    shell, Messages.text("support.title"), Messages.text("support.written", file));
        } catch (IOException e) {
            Problems.show(shell, Messages.text("support.failed"), e);
        }
    }
}
