package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.throughline.ui.table.RowMemory;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;

/** What a table of rows remembers when it is opened again. */
class RowMemoryTest {
    private final DialogSettings settings = new DialogSettings("rows");

    private Shell open() {
        Shell shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        rows(shell);
        shell.setSize(600, 200);
        shell.open();
        return shell;
    }

    private void rows(Shell shell) {
        RowTable<String> rows = new RowTable<>(shell);
        rows.add(Column.of("Word", 1, row -> row));
        rows.add(Column.of("Length", 1, row -> "" + row.length()));
        RowMemory.remember(rows, settings);
        rows.show(List.of("pear", "fig", "apple"));
    }

    private static Table table(Shell shell) {
        return (Table) ((org.eclipse.swt.widgets.Composite) shell.getChildren()[0]).getChildren()[0];
    }

    private static List<String> words(Table table) {
        return Arrays.stream(table.getItems()).map(item -> item.getText(0)).toList();
    }

    private static void click(Table table, int column) {
        table.getColumn(column).notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void sortingAndOrderComeBackAndAThirdClickEndsThem() {
        Shell first = open();
        click(table(first), 0);
        click(table(first), 0);
        table(first).setColumnOrder(new int[] {1, 0});
        assertEquals(List.of("pear", "fig", "apple"), words(table(first)));
        click(table(first), 1);
        assertEquals(List.of("fig", "pear", "apple"), words(table(first)));
        first.close();
        Shell second = open();
        assertArrayEquals(new int[] {1, 0}, table(second).getColumnOrder());
        assertEquals(List.of("fig", "pear", "apple"), words(table(second)));
        click(table(second), 1);
        assertEquals(List.of("apple", "pear", "fig"), words(table(second)));
        click(table(second), 1);
        assertEquals(List.of("pear", "fig", "apple"), words(table(second)));
        assertNull(table(second).getSortColumn());
        second.close();
    }

    @Test
    void aColumnIsHiddenInTheMenuAndComesBackAsWideAsItWas() {
        Shell first = open();
        table(first).getColumn(0).setWidth(400);
        table(first).getColumn(1).setWidth(150);
        choose(first, "Length");
        assertEquals(0, table(first).getColumn(1).getWidth());
        assertFalse(choice(first, "Word").isEnabled(), "one column stays");
        first.close();
        Shell second = open();
        assertEquals(0, table(second).getColumn(1).getWidth());
        choose(second, "Length");
        assertTrue(table(second).getColumn(1).getWidth() >= 100);
        assertTrue(table(second).getColumn(0).getWidth()
                > table(second).getColumn(1).getWidth());
        second.close();
    }

    @Test
    void theWidthsOfATableThatWasNeverSeenStay() {
        Shell first = open();
        table(first).getColumn(0).setWidth(400);
        table(first).getColumn(1).setWidth(150);
        first.close();
        Shell unseen = new Shell(Display.getDefault());
        rows(unseen);
        unseen.dispose();
        Shell second = open();
        assertTrue(table(second).getColumn(0).getWidth()
                > 2 * table(second).getColumn(1).getWidth());
        second.close();
    }

    private static MenuItem choice(Shell shell, String column) {
        Menu menu = table(shell).getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem columns = menu.getItem(menu.getItemCount() - 1);
        columns.getMenu().notifyListeners(SWT.Show, new Event());
        return Arrays.stream(columns.getMenu().getItems())
                .filter(item -> item.getText().equals(column))
                .findFirst()
                .orElseThrow();
    }

    private static void choose(Shell shell, String column) {
        MenuItem item = choice(shell, column);
        item.setSelection(!item.getSelection());
        item.notifyListeners(SWT.Selection, new Event());
    }
}
