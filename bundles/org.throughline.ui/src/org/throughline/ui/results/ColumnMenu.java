package org.throughline.ui.results;

import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.throughline.ui.Messages;

/** Lets the columns of a table be chosen: one that is not shown has no width. */
final class ColumnMenu {
    private static final String WIDTH = "org.throughline.ui.width";
    private static final int USUAL_WIDTH = 160;

    private ColumnMenu() {}

    static IContributionItem of(Supplier<Table> table) {
        MenuManager menu = new MenuManager(Messages.text("results.columns"), "org.throughline.ui.columns");
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            for (TableColumn column : table.get().getColumns()) {
                menu.add(choice(column));
            }
        });
        return menu;
    }

    private static IAction choice(TableColumn column) {
        IAction choice = new Action(column.getText(), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                if (isChecked()) {
                    resize(column, column.getData(WIDTH) instanceof Integer width ? width : USUAL_WIDTH);
                } else {
                    column.setData(WIDTH, column.getWidth());
                    resize(column, 0);
                }
            }
        };
        choice.setChecked(column.getWidth() > 0);
        return choice;
    }

    /** Sets a width; 0 hides the column. */
    static void resize(TableColumn column, int width) {
        column.setResizable(width > 0);
        column.setWidth(width);
    }
}
