package org.throughline.ui;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.throughline.edit.phrases.Phrases;

/** How the window speaks of failures. */
public final class Problems {
    private static final String BUNDLE = "org.throughline.ui";

    private Problems() {}

    /** Writes a failure to the log. */
    public static void log(Throwable failure) {
        Platform.getLog(Problems.class).log(status(failure));
    }

    /** Shows a failure: what could not be done, and the reason. */
    public static void show(Shell shell, String whatFailed, Throwable failure) {
        log(failure);
        ErrorDialog.openError(shell, whatFailed, whatFailed, status(failure));
    }

    /** Shows that a client could not be saved, what that means for the work, and what to do. */
    public static void notSaved(Shell shell, String client, Throwable failure) {
        log(failure);
        String title = Messages.text("client.notSaved", client);
        ErrorDialog.openError(shell, title, title + "\n\n" + Messages.text("client.notSaved.todo"), status(failure));
    }

    /** Returns a failure as a status whose message is the reason. */
    public static IStatus status(Throwable failure) {
        return new Status(IStatus.ERROR, BUNDLE, Phrases.why(failure), failure);
    }
}
