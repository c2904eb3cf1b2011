package org.throughline.flow.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A table of texts: sorted by the column whose header is clicked, copied as cells with Ctrl+C. */
public final class TextTable<T> implements ColumnTable {
    private static final String WIDTH = "org.throughline.ui.width";
    private static final int USUAL_WIDTH = 160;

    private final TableViewer viewer;
    private final List<Function<T, String>> texts = new ArrayList<>();
    private final Map<TableColumn, Comparator<T>> orders = new LinkedHashMap<>();
    private TableViewerColumn last;

    /** Makes a table without columns. */
    public TextTable(Composite parent) {
        this(parent, SWT.NONE);
    }

    /** Makes a table without columns for so many rows that each is made when it is first seen. */
    public static <T> TextTable<T> ofMany(Composite parent) {
        return new TextTable<>(parent, SWT.VIRTUAL);
    }

    private TextTable(Composite parent, int style) {
        viewer = new TableViewer(parent, style | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
                copy();
            }
        });
    }

    /** Adds a column; its width is in pixels at 100 %. */
    public TextTable<T> column(String title, int width, Function<T, String> text) {
        return column(title, width, text, Comparator.comparing(row -> text(text, row), String::compareToIgnoreCase));
    }

    /** Adds a column whose rows have an order of their own, as numbers have; its width is in pixels at 100 %. */
    public TextTable<T> column(String title, int width, Function<T, String> text, Comparator<T> order) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setMoveable(true);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text(text, row)));
        column.getColumn().addListener(SWT.Selection, event -> sortBy(column.getColumn()));
        orders.put(column.getColumn(), order);
        texts.add(text);
        last = column;
        return this;
    }

    /** Gives the cells of the column that was added last tool tips; a cell whose text is null or empty has none. */
    public TextTable<T> explained(Function<T, String> tip) {
        Function<T, String> text = texts.getLast();
        ColumnViewerToolTipSupport.enableFor(viewer);
        last.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text(text, row);
            }

            @Override
            @SuppressWarnings("unchecked")
            public String getToolTipText(Object row) {
                String words = tip.apply((T) row);
                return words == null || words.isEmpty() ? null : words;
            }
        });
        return this;
    }

    @SuppressWarnings("unchecked")
    private String text(Function<T, String> text, Object row) {
        String value = text.apply((T) row);
        return value == null ? "" : value.replaceAll("\\s+", " ");
    }

    private void sortBy(TableColumn column) {
        sort(
                column,
                viewer.getTable().getSortColumn() != column || viewer.getTable().getSortDirection() != SWT.UP);
    }

    @Override
    public void sort(TableColumn column, boolean ascending) {
        Comparator<T> order = orders.get(column);
        viewer.getTable().setSortColumn(column);
        viewer.getTable().setSortDirection(ascending ? SWT.UP : SWT.DOWN);
        viewer.setComparator(new ViewerComparator() {
            @Override
            @SuppressWarnings("unchecked")
            public int compare(Viewer in, Object a, Object b) {
                return ascending ? order.compare((T) a, (T) b) : order.compare((T) b, (T) a);
            }
        });
    }

    /** Shows rows in place of those before. */
    public void show(List<T> rows) {
        viewer.setInput(rows);
    }

    /** Returns the selected rows. */
    @SuppressWarnings("unchecked")
    public List<T> selected() {
        return ((IStructuredSelection) viewer.getSelection()).toList();
    }

    /** Selects the row that stands first; nothing where there is none. */
    public void selectFirst() {
        if (viewer.getTable().getItemCount() > 0) {
            TableItem first = viewer.getTable().getItem(0);
            // a row has no data before its text was asked for
            first.getText();
            viewer.setSelection(new StructuredSelection(first.getData()), true);
        }
    }

    @Override
    public Table table() {
        return viewer.getTable();
    }

    @Override
    public int width(TableColumn column) {
        return isShown(column) || !(column.getData(WIDTH) instanceof Integer width) ? column.getWidth() : width;
    }

    @Override
    public void resize(TableColumn column, int width) {
        if (isShown(column)) {
            column.setWidth(width);
        }
        column.setData(WIDTH, width);
    }

    @Override
    public boolean isShown(TableColumn column) {
        return column.getResizable();
    }

    /** A column that is not shown has no width. */
    @Override
    public void show(TableColumn column, boolean shown) {
        if (shown != isShown(column)) {
            int width = width(column) > 0 ? width(column) : USUAL_WIDTH;
            column.setData(WIDTH, width);
            column.setResizable(shown);
            column.setWidth(shown ? width : 0);
        }
    }

    /** Returns the viewer. */
    public TableViewer viewer() {
        return viewer;
    }

    /** Returns the selected rows as cells, all where none is selected: columns parted by tabs, rows by line feeds. */
    @SuppressWarnings("unchecked")
    public String cells() {
        List<T> rows = selected().isEmpty() ? (List<T>) viewer.getInput() : selected();
        List<String> lines = new ArrayList<>();
        lines.add(List.of(viewer.getTable().getColumns()).stream()
                .map(TableColumn::getText)
                .collect(Collectors.joining("\t")));
        for (T row : rows) {
            lines.add(texts.stream().map(text -> text(text, row)).collect(Collectors.joining("\t")));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Puts the cells on the clipboard. */
    public void copy() {
        if (viewer.getTable().getItemCount() == 0) {
            return;
        }
        Clipboard clipboard = new Clipboard(viewer.getTable().getDisplay());
        clipboard.setContents(new Object[] {cells()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
