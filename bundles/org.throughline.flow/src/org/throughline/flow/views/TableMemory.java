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
    private static final String WIDTH = "width.";

    private final IDialogSettings settings;

    /** Takes where to remember. */
    public TableMemory(IDialogSettings settings) {
        this.settings = settings;
    }

    /** Puts the columns as they were left, those of the same title; and from now on notes how they are left. */
    public void follow(TextTable<?> table) {
        restore(table);
        table.viewer()
                .getTable()
                .addDisposeListener(event -> keep(table.viewer().getTable()));
    }

    private void restore(TextTable<?> text) {
        Table table = text.viewer().getTable();
        for (TableColumn column : table.getColumns()) {
            String width = settings.get(WIDTH + column.getText());
            if (width != null) {
                column.setResizable(Integer.parseInt(width) > 0);
                column.setWidth(Integer.parseInt(width));
            }
            if (column.getText().equals(settings.get(SORT))) {
                text.sort(column, !settings.getBoolean(DOWN));
            }
        }
        List<String> titles =
                Arrays.stream(table.getColumns()).map(TableColumn::getText).toList();
        String[] order = settings.getArray(ORDER);
        if (order != null && order.length == titles.size() && titles.containsAll(List.of(order))) {
            table.setColumnOrder(
                    Arrays.stream(order).mapToInt(titles::indexOf).distinct().toArray().length == titles.size()
                            ? Arrays.stream(order).mapToInt(titles::indexOf).toArray()
                            : table.getColumnOrder());
        }
    }

    private void keep(Table table) {
        for (TableColumn column : table.getColumns()) {
            settings.put(WIDTH + column.getText(), column.getWidth());
        }
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
