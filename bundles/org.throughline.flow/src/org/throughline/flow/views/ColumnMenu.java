package org.throughline.flow.views;

import java.util.Arrays;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.throughline.flow.Messages;

/** Lets the columns of a table be chosen in its menu, which the right button and Shift+F10 open. */
public final class ColumnMenu {
    private ColumnMenu() {}

    /** Gives a table a menu, to which others may add. */
    public static MenuManager install(ColumnTable table) {
        MenuManager menu = new MenuManager();
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(of(() -> table));
        table.table().setMenu(menu.createContextMenu(table.table()));
        return menu;
    }

    /** Returns the choice for the menu of a table, which may become another one. */
    public static IContributionItem of(Supplier<ColumnTable> table) {
        MenuManager menu = new MenuManager(Messages.columns, "org.throughline.ui.columns");
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            for (TableColumn column : table.get().table().getColumns()) {
                menu.add(choice(table.get(), column));
            }
        });
        return menu;
    }

    /** The only column that is left stays. */
    private static IAction choice(ColumnTable table, TableColumn column) {
        IAction choice = new Action(column.getText().replace("&", "&&"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                table.show(column, isChecked());
            }
        };
        long shown =
                Arrays.stream(table.table().getColumns()).filter(table::isShown).count();
        choice.setChecked(table.isShown(column));
        choice.setEnabled(shown > 1 || !table.isShown(column));
        return choice;
    }
}
