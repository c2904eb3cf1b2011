package org.throughline.ui.table;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.throughline.flow.views.ColumnMenu;
import org.throughline.flow.views.ColumnTable;
import org.throughline.flow.views.TableMemory;

/**
 * Remembers from one window to the next which columns of a table are shown, how wide, in which order, sorted by what,
 * and what it is narrowed to; the menu of the table lets its columns be chosen.
 */
public final class RowMemory {
    private RowMemory() {}

    /**
     * Puts the columns of a table, which has all of them, as they were left; and from now on notes how they are left.
     *
     * @param name what the table is called among all tables of the window
     * @return the menu of the table, to which others may add
     */
    public static MenuManager remember(ColumnTable table, String name) {
        return remember(table, settings(name));
    }

    /** Does the same, and remembers what is searched for, in a table that is narrowed already. */
    public static MenuManager remember(ColumnTable table, String name, RowSearch search) {
        search.follow(settings(name));
        return remember(table, name);
    }

    /** Does the same with settings of one's own. */
    public static MenuManager remember(ColumnTable table, IDialogSettings settings) {
        TableMemory.remember(table, settings);
        return ColumnMenu.install(table);
    }

    private static IDialogSettings settings(String name) {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(RowMemory.class))
                .getDialogSettings();
        return TableMemory.section(TableMemory.section(all, "tables"), name);
    }
}
