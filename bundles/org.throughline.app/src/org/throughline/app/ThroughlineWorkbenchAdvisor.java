package org.throughline.app;

import java.io.IOException;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.ui.Problems;

/** The workbench: keeps what was open, and gives every client's lock back at the end. */
final class ThroughlineWorkbenchAdvisor extends WorkbenchAdvisor {
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
    public void postShutdown() {
        for (ClientSession session : Sessions.all()) {
            try {
                Sessions.close(session.folder().path());
            } catch (IOException e) {
                Problems.log(e);
            }
        }
    }
}
