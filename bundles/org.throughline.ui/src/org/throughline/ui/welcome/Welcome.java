package org.throughline.ui.welcome;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.throughline.ui.Problems;

/** Shows the welcome where no editor is open, and takes it away when one is opened. */
public final class Welcome implements IPartListener2 {
    private final IWorkbenchWindow window;

    private Welcome(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Watches the editors of a window from now on. */
    public static void watch(IWorkbenchWindow window) {
        Welcome welcome = new Welcome(window);
        window.getPartService().addPartListener(welcome);
        welcome.showWhereNothingIsOpen();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        if (part instanceof IEditorReference && !isWelcome(part)) {
            window.getShell().getDisplay().asyncExec(this::close);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (part instanceof IEditorReference && !isWelcome(part)) {
            window.getShell().getDisplay().asyncExec(this::showWhereNothingIsOpen);
        }
    }

    private static boolean isWelcome(IWorkbenchPartReference part) {
        return WelcomeEditor.ID.equals(part.getId());
    }

    private IWorkbenchPage page() {
        boolean gone = PlatformUI.getWorkbench().isClosing()
                || window.getShell() == null
                || window.getShell().isDisposed();
        return gone ? null : window.getActivePage();
    }

    private void showWhereNothingIsOpen() {
        IWorkbenchPage page = page();
        if (page != null && page.getEditorReferences().length == 0) {
            try {
                page.openEditor(new WelcomeInput(), WelcomeEditor.ID, false);
            } catch (PartInitException e) {
                Problems.log(e);
            }
        }
    }

    private void close() {
        IWorkbenchPage page = page();
        if (page != null && page.getEditorReferences().length > 1) {
            for (IEditorReference each : page.getEditorReferences()) {
                if (isWelcome(each)) {
                    page.closeEditors(new IEditorReference[] {each}, false);
                }
            }
        }
    }
}
