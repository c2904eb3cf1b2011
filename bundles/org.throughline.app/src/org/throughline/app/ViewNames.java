package org.throughline.app;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.views.IViewRegistry;

/**
 * Names the tabs of views in the window's language: until one is opened the platform keeps its name of the last start.
 */
final class ViewNames {
    private ViewNames() {}

    /** Names the views of a window that were not opened yet. */
    static void settle(IWorkbenchWindow window) {
        IViewRegistry views = window.getWorkbench().getViewRegistry();
        for (MUIElement shared : window.getService(MWindow.class).getSharedElements()) {
            if (shared instanceof MPart part && part.getObject() == null) {
                IViewDescriptor view = views.find(part.getElementId());
                if (view != null) {
                    part.setLabel(view.getLabel());
                }
            }
        }
    }
}
