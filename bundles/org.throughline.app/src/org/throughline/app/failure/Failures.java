package org.throughline.app.failure;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.statushandlers.WorkbenchErrorHandler;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.ui.Problems;

/**
 * What becomes of failures that nobody expected: each is logged, and the user is told of one at a time. A failure while
 * he is being told is only logged, lest one that comes with every repaint buries the window.
 */
public final class Failures extends WorkbenchErrorHandler {
    private boolean telling;

    /** Tells of a failure that reached the window's event loop. To be called on the display's thread. */
    public void tell(Throwable failure) {
        Problems.log(failure);
        show(failure);
    }

    /** A failure that was expected has words of its own and is shown as the platform shows it. */
    @Override
    public void handle(StatusAdapter adapter, int style) {
        IStatus status = adapter.getStatus();
        Throwable failure = status.getException();
        boolean isShown = (style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0;
        Display display = Display.getDefault();
        if (isShown && status.matches(IStatus.ERROR) && isUnexpected(failure) && !display.isDisposed()) {
            super.handle(adapter, StatusManager.LOG);
            display.asyncExec(() -> show(failure));
        } else {
            super.handle(adapter, style);
        }
    }

    private static boolean isUnexpected(Throwable failure) {
        return failure instanceof RuntimeException || failure instanceof Error;
    }

    private void show(Throwable failure) {
        if (telling) {
            return;
        }
        telling = true;
        try {
            dialog(Display.getDefault().getActiveShell(), failure).open();
        } finally {
            telling = false;
        }
    }

    static FailureDialog dialog(Shell parent, Throwable failure) {
        int unsaved =
                (int) Sessions.all().stream().filter(ClientSession::isDirty).count();
        return new FailureDialog(parent, failure, unsaved);
    }
}
