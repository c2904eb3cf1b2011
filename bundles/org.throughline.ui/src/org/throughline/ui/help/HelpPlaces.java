package org.throughline.ui.help;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Gives each place of the window its page of the help, by its name: a part by its id, a dialog and a wizard page by its
 * class. What has no page of its own in the contexts of the help keeps what it set itself; a dialog gets the page about
 * all dialogs.
 */
public final class HelpPlaces {
    private static final String CONTEXTS = "org.throughline.help.";
    private static final String KEY = "org.eclipse.ui.help";
    private static final String OURS = "org.throughline.";

    private HelpPlaces() {}

    /** Watches a window: the parts that are shown in it and the dialogs that are opened before it. */
    public static void watch(IWorkbenchWindow window) {
        set(window.getShell(), "window");
        window.getPartService().addPartListener(new IPartListener2() {
            @Override
            public void partActivated(IWorkbenchPartReference reference) {
                mark(reference.getPart(false));
            }
        });
        mark(window.getPartService().getActivePart());
        window.getShell().getDisplay().addFilter(SWT.Activate, HelpPlaces::activated);
    }

    private static void mark(IWorkbenchPart part) {
        MPart model = part == null ? null : part.getSite().getService(MPart.class);
        if (model != null && model.getWidget() instanceof Control control) {
            set(control, ofPart(part.getSite().getId()));
        }
    }

    private static void activated(Event event) {
        if (event.widget instanceof Shell shell && shell.getData(KEY) == null) {
            mark(shell);
        }
    }

    /** Gives a dialog's window its page. */
    static void mark(Shell shell) {
        if (shell.getData() instanceof org.eclipse.jface.window.Window dialog
                && !set(shell, ofDialog(dialog.getClass()))) {
            set(shell, "dialogs");
        }
    }

    /** Gives a page of a wizard, which has its control already, its page of the help. */
    public static void mark(IWizardPage page) {
        set(page.getControl(), ofDialog(page.getClass()));
    }

    /** Returns the address of a context's page; null where it has none. */
    public static String page(String context) {
        IContext found = HelpSystem.getContext(CONTEXTS + context);
        return found == null || found.getRelatedTopics().length == 0 ? null : found.getRelatedTopics()[0].getHref();
    }

    private static boolean set(Control control, String context) {
        if (page(context) == null) {
            return false;
        }
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, CONTEXTS + context);
        return true;
    }

    /** Returns the context of a view or editor of an id. */
    public static String ofPart(String id) {
        return (id.startsWith(OURS) ? id.substring(OURS.length()) : id).replace('.', '_');
    }

    /** Returns the context of a dialog or wizard page. */
    public static String ofDialog(Class<?> kind) {
        return "dialog_" + kind.getSimpleName();
    }
}
