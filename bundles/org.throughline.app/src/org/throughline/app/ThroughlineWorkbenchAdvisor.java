package org.throughline.app;

import java.io.IOException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.ui.Problems;

/** The workbench: keeps what was open, and gives every client's lock back at the end. */
final class ThroughlineWorkbenchAdvisor extends WorkbenchAdvisor {
    private SwitchedOffPlugins plugins;

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
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
