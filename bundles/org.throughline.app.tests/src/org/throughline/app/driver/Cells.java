package org.throughline.app.driver;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** The cells of tables, by the headers of their columns. */
public final class Cells {
    private Cells() {}

    /** Returns the table that has a column. */
    public static Table table(String header) {
        return Window.the(
                Table.class,
                "table with " + header,
                table -> Arrays.stream(table.getColumns())
                        .anyMatch(column -> column.getText().equals(header)));
    }

    /** Returns the place of a column, from 0. */
    public static int column(Table table, String header) {
        List<String> headers =
                Arrays.stream(table.getColumns()).map(TableColumn::getText).toList();
        assertTrue(headers.contains(header), () -> header + " is not in " + headers);
        return headers.indexOf(header);
    }

    /** Returns what the cells of a column say. */
    public static List<String> of(Table table, String header) {
        int column = column(table, header);
        return Arrays.stream(table.getItems()).map(item -> item.getText(column)).toList();
    }

    /** Begins to edit a cell by a double click. */
    public static void edit(Table table, TableItem row, String header) {
        int column = column(table, header);
        table.showItem(row);
        table.showColumn(table.getColumn(column));
        table.setSelection(row);
        Window.settle();
        Rectangle cell = row.getBounds(column);
        Event click = new Event();
        click.x = cell.x + 3;
        click.y = cell.y + cell.height / 2;
        click.button = 1;
        click.count = 2;
        table.notifyListeners(SWT.MouseDoubleClick, click);
        Window.settle();
    }

    /** Types into the cell that is being edited, and goes on with Enter. */
    public static void type(String text) {
        Text cell = Window.the(
                Text.class, "cell", field -> field.getParent() instanceof Table || field.getParent() instanceof Tree);
        cell.setText(text);
        cell.notifyListeners(SWT.DefaultSelection, new Event());
        Window.settle();
    }

    /** Chooses, or types, in the cell that is being edited. */
    public static void choose(String text) {
        CCombo cell = Window.the(CCombo.class, "cell", field -> field.getParent() instanceof Table);
        int item = cell.indexOf(text);
        if (item < 0) {
            cell.setText(text);
        } else {
            cell.select(item);
        }
        cell.notifyListeners(SWT.DefaultSelection, new Event());
        Window.settle();
    }
}
