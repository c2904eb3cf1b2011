package org.throughline.ui.find;

import java.util.List;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.throughline.ui.Messages;

/** Lines with their group, which is written once, in front of its first line. */
final class LineTable {
    private final Composite area;
    private final Table table;

    LineTable(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        TableColumnLayout widths = new TableColumnLayout();
        area.setLayout(widths);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        column(widths, "find.column.group", 3);
        column(widths, "find.column.name", 7);
        column(widths, "find.column.where", 8);
    }

    private void column(TableColumnLayout widths, String key, int weight) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(Messages.text(key));
        widths.setColumnData(column, new ColumnWeightData(weight, 60, true));
    }

    Composite area() {
        return area;
    }

    Table table() {
        return table;
    }

    void show(List<Line> lines) {
        table.setRedraw(false);
        table.removeAll();
        String group = null;
        for (Line line : lines) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {line.group().equals(group) ? "" : line.group(), line.text(), line.detail()});
            item.setImage(1, line.image());
            item.setData(line);
            group = line.group();
        }
        if (!lines.isEmpty()) {
            table.select(0);
        }
        table.setRedraw(true);
    }

    /** Selects a line further down, or up for a negative number, and gives the lines the focus. */
    void move(int down) {
        int last = table.getItemCount() - 1;
        if (last >= 0) {
            table.setSelection(Math.clamp(table.getSelectionIndex() + down, 0, last));
            table.setFocus();
        }
    }

    /** Returns the selected line; null where there is none. */
    Line selected() {
        return table.getSelectionCount() == 0 ? null : (Line) table.getSelection()[0].getData();
    }
}
