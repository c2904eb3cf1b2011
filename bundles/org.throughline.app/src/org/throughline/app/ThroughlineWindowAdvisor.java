package org.throughline.app;

import java.util.Optional;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.throughline.edit.ClientSession;
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
        ShownClient shown = new ShownClient(window, this::showTitle);
        window.getShell().addDisposeListener(event -> shown.dispose());
        StripePlace.settle(window);
        ViewNames.settle(window);
        HelpPlaces.watch(window);
        Welcome.watch(window);
    }

    private void showTitle(Optional<ClientSession> session) {
        String title = session.map(ClientSession::client)
                .map(client -> Messages.text("title.client", client.getName()))
                .orElse(Messages.text("title.none"));
        if (!title.equals(getWindowConfigurer().getTitle())) {
            getWindowConfigurer().setTitle(title);
        }
    }
}
