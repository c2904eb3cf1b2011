package org.throughline.ui.results;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;

/** The menu of table and picture, which others may add to. */
final class ResultMenu {
    private final MenuManager menu = new MenuManager();

    ResultMenu(IWorkbenchPartSite site, TableViewer viewer) {
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        site.registerContextMenu(ResultsView.ID, menu, viewer);
    }

    void on(Control control) {
        control.setMenu(menu.createContextMenu(control));
    }
}
