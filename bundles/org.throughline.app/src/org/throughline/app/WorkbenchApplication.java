package org.throughline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.throughline.ui.OpenPractice;

/** The window as an application of the platform. What was open is kept in the practice's folder. */
public final class WorkbenchApplication implements IApplication {
    private static final String STATE = ".workbench";

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            String problem =
                    choosePractice((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
            if (problem != null) {
                context.applicationRunning();
                MessageDialog.openError(null, Messages.text("title.none"), problem);
                return 3;
            }
            Appearance.begin(display);
            int code = PlatformUI.createAndRunWorkbench(display, new ThroughlineWorkbenchAdvisor());
            if (code == PlatformUI.RETURN_RESTART) {
                Restart.atExit(OpenPractice.get().path());
            }
            return IApplication.EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** Returns why the practice cannot be used; null where it can. */
    private static String choosePractice(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--practice=")) {
                System.setProperty(OpenPractice.PROPERTY, arguments[i].substring("--practice=".length()));
            } else if (arguments[i].equals("--practice")) {
                if (i + 1 == arguments.length) {
                    return Messages.text("practice.argument");
                }
                System.setProperty(OpenPractice.PROPERTY, arguments[i + 1]);
            }
        }
        Location instance = Platform.getInstanceLocation();
        if (instance.isSet()) {
            return null;
        }
        Path practice = OpenPractice.get().path();
        try {
            Path state = Files.createDirectories(practice.resolve(STATE));
            boolean locked = instance.set(state.toUri().toURL(), true);
            return locked ? null : Messages.text("practice.open", practice);
        } catch (IOException e) {
            return Messages.text("practice.unusable", practice, e.getMessage());
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(() -> {
                if (!workbench.getDisplay().isDisposed()) {
                    workbench.close();
                }
            });
        }
    }
}
