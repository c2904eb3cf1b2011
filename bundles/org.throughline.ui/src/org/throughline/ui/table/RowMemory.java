package org.throughline.ui.table;

import java.util.Arrays;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Remembers from one window to the next how wide the columns of a table are, which order they have, sorted by what. */
public final class RowMemory {
    private static final String SORT = "sort";
    private static final String DOWN = "down";
    private static final String WIDTHS = "widths";
    private static final String ORDER = "order";

    private RowMemory() {}

    /**
     * Puts the columns of a table, which has all of them, as they were left; and from now on notes how they are left.
     *
     * @param name what the table is called among all tables of the window
     */
    public static void follow(RowTable<?> rows, String name) {
        follow(rows, section(name));
    }

    /** Does the same with settings of one's own. */
    public static void follow(RowTable<?> rows, IDialogSettings settings) {
        restore(rows, settings);
        Table table = rows.viewer().getTable();
        table.addDisposeListener(event -> keep(table, settings));
    }

    private static IDialogSettings section(String name) {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(RowMemory.class))
                .getDialogSettings();
        return DialogSettings.getOrCreateSection(DialogSettings.getOrCreateSection(all, "tables"), name);
    }

    private static void restore(RowTable<?> rows, IDialogSettings settings) {
        Table table = rows.viewer().getTable();
        String[] titles = titles(table);
        if (!Arrays.equals(titles, settings.getArray("titles"))) {
            return;
        }
        String[] widths = settings.getArray(WIDTHS);
        String[] order = settings.getArray(ORDER);
        for (int place = 0; place < titles.length; place++) {
            rows.share(place, Integer.parseInt(widths[place]));
            if (titles[place].equals(settings.get(SORT))) {
                rows.sort(place, settings.getBoolean(DOWN));
            }
        }
        table.setColumnOrder(Arrays.stream(order).mapToInt(Integer::parseInt).toArray());
    }

    private static String[] titles(Table table) {
        return Arrays.stream(table.getColumns()).map(TableColumn::getText).toArray(String[]::new);
    }

    private static void keep(Table table, IDialogSettings settings) {
        int[] widths = Arrays.stream(table.getColumns())
                .mapToInt(TableColumn::getWidth)
                .toArray();
        if (Arrays.stream(widths).anyMatch(width -> width <= 0)) {
            return;
        }
        settings.put("titles", titles(table));
        settings.put(WIDTHS, words(widths));
        settings.put(ORDER, words(table.getColumnOrder()));
        TableColumn sorted = table.getSortColumn();
        settings.put(SORT, sorted == null ? "" : sorted.getText());
        settings.put(DOWN, table.getSortDirection() == SWT.DOWN);
    }

    private static String[] words(int... numbers) {
        return Arrays.stream(numbers).mapToObj(String::valueOf).toArray(String[]::new);
    }
}
