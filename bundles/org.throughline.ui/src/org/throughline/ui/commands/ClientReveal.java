package org.throughline.ui.commands;

import java.nio.file.Path;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.throughline.ui.Problems;
import org.throughline.ui.explorer.ExplorerView;
import org.throughline.ui.overview.OverviewEditor;

/** Shows a client in the explorer and opens its overview. */
final class ClientReveal {
    private ClientReveal() {}

    static void in(IWorkbenchWindow window, Path client) {
        try {
            ((ExplorerView) window.getActivePage().showView(ExplorerView.ID)).reveal(client);
            OverviewEditor.open(window.getActivePage(), client);
        } catch (PartInitException e) {
            Problems.show(window.getShell(), e.getMessage(), e);
        }
    }
}
