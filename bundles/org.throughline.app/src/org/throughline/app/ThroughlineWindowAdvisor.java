package org.throughline.app;

import java.nio.file.Path;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.ui.SelectedClient;
import org.throughline.ui.help.HelpPlaces;
import org.throughline.ui.welcome.Welcome;

/** The window: its title says whose data is on screen. */
final class ThroughlineWindowAdvisor extends WorkbenchWindowAdvisor {
    ThroughlineWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ThroughlineActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1400, 900));
        configurer.setTitle(Messages.text("title.none"));
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        window.getSelectionService().addSelectionListener(this::showTitle);
        window.getPartService().addPartListener(new IPartListener2() {
            @Override
            public void partActivated(IWorkbenchPartReference part) {
                showTitle(null, null);
            }
        });
        showTitle(null, null);
        HelpPlaces.watch(window);
        Welcome.watch(window);
    }

    private void showTitle(IWorkbenchPart part, ISelection selection) {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        if (window.getActivePage() == null) {
            return;
        }
        Path folder = SelectedClient.folder(window.getActivePage(), selection);
        String title = folder == null
                ? Messages.text("title.none")
                : Sessions.get(folder)
                        .map(ClientSession::client)
                        .map(client -> Messages.text("title.client", client.getName()))
                        .orElse(Messages.text("title.none"));
        if (!title.equals(getWindowConfigurer().getTitle())) {
            getWindowConfigurer().setTitle(title);
        }
    }
}
