package org.throughline.ui.help;

import org.eclipse.help.IContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.throughline.ui.Problems;

/** How help is shown: in a view of the window, or before a dialog in a window of its own. */
public final class ThroughlineHelp extends AbstractHelpUI {
    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    @Override
    public void displayHelp() {
        show(null);
    }

    @Override
    public void displayDynamicHelp() {
        show(null);
    }

    @Override
    public void displaySearch() {
        show(null);
    }

    @Override
    public void displayHelpResource(String href) {
        show(href);
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        boolean none = context == null || context.getRelatedTopics().length == 0;
        show(none ? null : context.getRelatedTopics()[0].getHref());
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    /**
     * Shows a page of the help.
     *
     * @param href {@code /bundle/path}; null for the first page of the contents
     */
    public static void show(String href) {
        Shell active = Display.getCurrent().getActiveShell();
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (active != null && (active.getStyle() & MODAL) != 0 || window == null || window.getActivePage() == null) {
            HelpShell.open(active, href);
            return;
        }
        try {
            ((HelpView) window.getActivePage().showView(HelpView.ID)).show(href);
        } catch (PartInitException e) {
            Problems.show(window.getShell(), e.getMessage(), e);
        }
    }
}
