package org.throughline.ui.results;

import java.util.function.Supplier;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.throughline.flow.views.ColumnMenu;
import org.throughline.flow.views.ColumnTable;

/** The menu of table and picture, which others may add to. */
final class ResultMenu {
    private final MenuManager menu = new MenuManager();

    ResultMenu(IWorkbenchPartSite site, TableViewer viewer, Supplier<ColumnTable> table) {
        menu.add(ColumnMenu.of(table));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        site.registerContextMenu(ResultsView.ID, menu, viewer);
    }

    void on(Control control) {
        control.setMenu(menu.createContextMenu(control));
    }
}
