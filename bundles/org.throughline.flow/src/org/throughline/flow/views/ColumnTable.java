package org.throughline.flow.views;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** A table whose user chooses which columns it shows and how. */
public interface ColumnTable {
    /** Returns the table. */
    Table table();

    /** Returns how wide a column is, in pixels; of one that is not shown, how wide it was. */
    int width(TableColumn column);

    /** Makes a column as wide as it was left, in pixels. */
    void resize(TableColumn column, int width);

    /** Returns whether a column is shown. */
    boolean isShown(TableColumn column);

    /** Shows or hides a column. */
    void show(TableColumn column, boolean shown);

    /** Sorts by a column. */
    void sort(TableColumn column, boolean ascending);
}
