package org.throughline.app.driver;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;

/**
 * Gives each test a window without editors, dialogs and open clients, and takes back what it left open. A test fails
 * where an error was logged during it; of one that fails there is a picture in {@code target/screenshots}. How long the
 * window did not answer, and in which code, is noted in {@code target/stalls.txt}; no test fails of it.
 */
public final class CleanWindow
        implements BeforeEachCallback,
                AfterEachCallback,
                TestExecutionExceptionHandler,
                LifecycleMethodExecutionExceptionHandler {
    private final List<IStatus> errors = new ArrayList<>();
    private StallNotes stalls;
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status);
        }
    };

    private static CleanWindow current;

    private final Watch watch = new Watch();

    /** Returns the page of the window. */
    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Returns the errors that were logged, where a test wants them to be; they let it fail no longer. */
    public static List<IStatus> takeErrors() {
        List<IStatus> taken = List.copyOf(current.errors);
        current.errors.clear();
        return taken;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        current = this;
        ErrorDialog.AUTOMATED_MODE = false;
        watch.begin();
        clean();
        errors.clear();
        stalls = StallNotes.begin(context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName());
        Platform.addLogListener(log);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        stalls.end();
        clean();
        Platform.removeLogListener(log);
        watch.end();
        Assertions.assertEquals(List.of(), errors, "errors were logged");
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        photograph(context, failure);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        photograph(context, failure);
    }

    private static void photograph(ExtensionContext context, Throwable failure) throws Throwable {
        if (!(failure instanceof TestAbortedException)) {
            Screenshot.save(context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName());
        }
        throw failure;
    }

    private static void clean() throws Exception {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        for (Shell shell : window.getShell().getShells()) {
            if (shell.isVisible()) {
                shell.close();
            }
        }
        window.getActivePage().closeAllEditors(false);
        for (ClientSession session : Sessions.all()) {
            Sessions.close(session.folder().path());
        }
        Window.settle();
    }
}
