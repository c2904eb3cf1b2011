package org.throughline.app;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.throughline.app.failure.Failures;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.edit.recovery.Recoveries;
import org.throughline.ui.Problems;
import org.throughline.ui.recovery.RecoveryWatch;

/** The workbench: keeps what was open, and gives every client's lock back at the end. */
final class ThroughlineWorkbenchAdvisor extends WorkbenchAdvisor {
    private static final String RECOVERY = "recovery";

    private RecoveryWatch recovery;
    private final Failures failures = new Failures();
    private SwitchedOffPlugins plugins;

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public void preStartup() {
        Path state = Platform.getStateLocation(Platform.getBundle("org.throughline.app"))
                .toPath();
        recovery = RecoveryWatch.begin(new Recoveries(state.resolve(RECOVERY)), Display.getCurrent());
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ClientPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new ThroughlineWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        plugins = new SwitchedOffPlugins(
                display,
                message ->
                        MessageDialog.openWarning(display.getActiveShell(), Messages.text("plugins.title"), message));
        plugins.start();
        recovery.windowOpened();
    }

    @Override
    public void eventLoopException(Throwable failure) {
        failures.tell(failure);
    }

    @Override
    public AbstractStatusHandler getWorkbenchErrorHandler() {
        return failures;
    }

    @Override
    public void postShutdown() {
        if (plugins != null) {
            plugins.stop();
        }
        for (ClientSession session : Sessions.all()) {
            try {
                Sessions.close(session.folder().path());
            } catch (IOException e) {
                Problems.log(e);
            }
        }
    }
}
