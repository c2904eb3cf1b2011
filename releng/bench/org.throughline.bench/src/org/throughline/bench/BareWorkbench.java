package org.throughline.bench;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The peer of the start benchmark: a workbench of the same platform with one small GEF editor and nothing else. */
public final class BareWorkbench implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            PlatformUI.createAndRunWorkbench(display, new WorkbenchAdvisor() {
                @Override
                public String getInitialWindowPerspectiveId() {
                    return "org.throughline.bench.bare";
                }

                @Override
                public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
                    configurer.setInitialSize(new Point(1400, 900));
                    return new WindowWithEditor(configurer);
                }
            });
            return EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        // ends with its window
    }

    private static final class WindowWithEditor extends WorkbenchWindowAdvisor {
        WindowWithEditor(IWorkbenchWindowConfigurer configurer) {
            super(configurer);
        }

        @Override
        public void postWindowOpen() {
            try {
                getWindowConfigurer().getWindow().getActivePage().openEditor(new BareInput(), "org.throughline.bench.editor");
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record BareInput() implements IEditorInput {
        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public ImageDescriptor getImageDescriptor() {
            return ImageDescriptor.getMissingImageDescriptor();
        }

        @Override
        public String getName() {
            return "Bare";
        }

        @Override
        public IPersistableElement getPersistable() {
            return null;
        }

        @Override
        public String getToolTipText() {
            return "Bare";
        }

        @Override
        public <T> T getAdapter(Class<T> type) {
            return null;
        }
    }
}
