package org.throughline.flow.views;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Remembers the columns of tables from one window to the next: which are shown, how wide, in which order, sorted by
 * what.
 */
public final class TableMemory {
    private static final String SORT = "sort";
    private static final String DOWN = "down";
    private static final String ORDER = "order";
    private static final String HIDDEN = "hidden";
    private static final String WIDTH = "width.";

    private final IDialogSettings settings;

    private TableMemory(IDialogSettings settings) {
        this.settings = settings;
    }

    /** Puts the columns as they were left, those of the same title; and from now on notes how they are left. */
    public static void remember(ColumnTable table, IDialogSettings settings) {
        TableMemory memory = new TableMemory(settings);
        memory.restore(table);
        table.table().addDisposeListener(event -> memory.keep(table));
    }

    private void restore(ColumnTable table) {
        String[] hidden = settings.getArray(HIDDEN);
        for (TableColumn column : table.table().getColumns()) {
            String width = settings.get(WIDTH + column.getText());
            if (width != null) {
                table.resize(column, Integer.parseInt(width));
            }
            if (hidden != null) {
                table.show(column, !List.of(hidden).contains(column.getText()));
            }
            if (column.getText().equals(settings.get(SORT))) {
                table.sort(column, !settings.getBoolean(DOWN));
            }
        }
        restoreOrder(table.table());
    }

    private void restoreOrder(Table table) {
        List<String> titles =
                Arrays.stream(table.getColumns()).map(TableColumn::getText).toList();
        String[] order = settings.getArray(ORDER);
        if (order != null && order.length == titles.size()) {
            int[] places =
                    Arrays.stream(order).mapToInt(titles::indexOf).distinct().toArray();
            if (places.length == titles.size() && Arrays.stream(places).noneMatch(place -> place < 0)) {
                table.setColumnOrder(places);
            }
        }
    }

    private void keep(ColumnTable columns) {
        Table table = columns.table();
        boolean wasLaidOut = table.getSize().x > 0;
        for (TableColumn column : table.getColumns()) {
            if (wasLaidOut && columns.width(column) > 0) {
                settings.put(WIDTH + column.getText(), columns.width(column));
            }
        }
        settings.put(
                HIDDEN,
                Arrays.stream(table.getColumns())
                        .filter(column -> !columns.isShown(column))
                        .map(TableColumn::getText)
                        .toArray(String[]::new));
        TableColumn sorted = table.getSortColumn();
        settings.put(SORT, sorted == null ? "" : sorted.getText());
        settings.put(DOWN, table.getSortDirection() == SWT.DOWN);
        settings.put(
                ORDER,
                Arrays.stream(table.getColumnOrder())
                        .mapToObj(place -> table.getColumn(place).getText())
                        .toArray(String[]::new));
    }

    /** Returns a part of settings, made where there is none. */
    public static IDialogSettings section(IDialogSettings settings, String name) {
        return DialogSettings.getOrCreateSection(settings, name);
    }
}
