package org.throughline.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.throughline.flow.views.ColumnTable;

/**
 * A table whose columns share its width, are sorted by a click on the header and edited in place: F2 or Enter begins,
 * Tab goes on. Ctrl+C copies the cells.
 */
public final class RowTable<T> implements ColumnTable {
    /** The least width of a column, in pixels at 100 %. */
    private static final int LEAST_WIDTH = 56;

    /** What a column needs beside its words, for its margins and the arrow of the sorting. */
    private static final String ROOM = "mm";

    private final Composite frame;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final TableViewer viewer;
    private final List<Function<T, String>> texts = new ArrayList<>();
    private final List<Comparator<T>> orders = new ArrayList<>();
    private final List<ColumnWeightData> widths = new ArrayList<>();
    private final Set<TableColumn> hidden = new HashSet<>();
    private Runnable add = () -> {};
    private Runnable delete = () -> {};
    private Consumer<Integer> move = by -> {};

    /** Makes a table without columns. */
    public RowTable(Composite parent) {
        this(parent, SWT.NONE);
    }

    /** Makes a table without columns for so many rows that each is made when it is first seen. */
    public static <T> RowTable<T> ofMany(Composite parent) {
        return new RowTable<>(parent, SWT.VIRTUAL);
    }

    private RowTable(Composite parent, int style) {
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(layout);
        viewer = new TableViewer(
                frame, style | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Cells.editByKeyboard(viewer);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.getTable().addListener(SWT.KeyDown, this::key);
    }

    /**
     * A column that is still to be added.
     *
     * @param content null where its cells are not edited
     * @param least words that have room on one line, however narrow the table is
     */
    public record Column<T>(
            String title,
            int weight,
            Function<T, String> text,
            Function<T, String> tip,
            Comparator<T> order,
            Cells.Content<T> content,
            String least) {
        /** Describes a column by its share of the width and its text, which orders it too. */
        public static <T> Column<T> of(String title, int weight, Function<T, String> text) {
            Comparator<T> byText = Comparator.comparing(row -> plain(text.apply(row)), String::compareToIgnoreCase);
            return new Column<>(title, weight, text, text, byText, null, "");
        }

        /** Returns the column with an order of its own. */
        public Column<T> ordered(Comparator<T> other) {
            return new Column<>(title, weight, text, tip, other, content, least);
        }

        /** Returns the column with tool tips of its own. */
        public Column<T> told(Function<T, String> other) {
            return new Column<>(title, weight, text, other, order, content, least);
        }

        /** Returns the column with cells that are edited; null leaves them as they are. */
        public Column<T> edited(Cells.Content<T> by) {
            return new Column<>(title, weight, text, tip, order, by, least);
        }

        /** Returns the column with words that have room on one line, however narrow the table is. */
        public Column<T> holding(String words) {
            return new Column<>(title, weight, text, tip, order, content, words);
        }
    }

    /** Says what the table is called where it is read aloud. */
    public void name(String words) {
        viewer.getTable().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = words;
                }
            }
        });
    }

    /** Adds a column. */
    public void add(Column<T> column) {
        TableColumn made =
                Cells.column(viewer, column.title(), LEAST_WIDTH, column.text(), column.tip(), column.content());
        GC letters = new GC(viewer.getTable());
        int title = letters.textExtent(column.title() + ROOM).x;
        int least = Math.max(LEAST_WIDTH, Math.max(title, letters.textExtent(column.least() + ROOM).x));
        letters.dispose();
        widths.add(new ColumnWeightData(column.weight(), least));
        layout.setColumnData(made, widths.getLast());
        orders.add(column.order());
        int place = orders.size() - 1;
        made.addListener(SWT.Selection, event -> sortByHeader(place));
        texts.add(column.text());
    }

    /** The third time the rows stand in their own order again. */
    private void sortByHeader(int place) {
        boolean same = viewer.getTable().getSortColumn() == viewer.getTable().getColumn(place);
        if (same && viewer.getTable().getSortDirection() == SWT.DOWN) {
            viewer.getTable().setSortColumn(null);
            viewer.getTable().setSortDirection(SWT.NONE);
            viewer.setComparator(null);
        } else {
            sort(viewer.getTable().getColumn(place), !same);
        }
    }

    @Override
    public void sort(TableColumn column, boolean ascending) {
        Comparator<T> order = orders.get(viewer.getTable().indexOf(column));
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

    @Override
    public Table table() {
        return viewer.getTable();
    }

    @Override
    public int width(TableColumn column) {
        return isShown(column) ? column.getWidth() : widths.get(table().indexOf(column)).weight;
    }

    /** The columns share the width of the table as they shared it then. */
    @Override
    public void resize(TableColumn column, int width) {
        int place = table().indexOf(column);
        widths.set(place, new ColumnWeightData(width, widths.get(place).minimumWidth));
        layOut(column);
    }

    @Override
    public boolean isShown(TableColumn column) {
        return !hidden.contains(column);
    }

    @Override
    public void show(TableColumn column, boolean shown) {
        if (shown != isShown(column)) {
            noteWidths();
            if (shown) {
                hidden.remove(column);
            } else {
                hidden.add(column);
            }
            column.setResizable(shown);
            layOut(column);
            frame.layout(true, true);
        }
    }

    /** The user may have made columns wider or narrower since they were laid out. */
    private void noteWidths() {
        for (TableColumn column : table().getColumns()) {
            if (isShown(column) && table().getSize().x > 0) {
                resize(column, column.getWidth());
            }
        }
    }

    private void layOut(TableColumn column) {
        layout.setColumnData(
                column, isShown(column) ? widths.get(table().indexOf(column)) : new ColumnPixelData(0, false));
    }

    /** Says what Insert, Delete and Alt with the arrows up (-1) and down (1) do. */
    public void onKeys(Runnable insert, Runnable remove, Consumer<Integer> shift) {
        add = insert;
        delete = remove;
        move = shift;
    }

    private void key(Event event) {
        if (event.stateMask == 0 && event.keyCode == SWT.INSERT) {
            add.run();
        } else if (event.stateMask == 0 && event.keyCode == SWT.DEL) {
            delete.run();
        } else if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            move.accept(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        } else if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
            copy();
        }
    }

    /** Returns what is laid out. */
    public Composite control() {
        return frame;
    }

    /** Returns the viewer. */
    public TableViewer viewer() {
        return viewer;
    }

    /** Shows rows in place of those before; what was selected stays so where it is still there. */
    public void show(List<? extends T> rows) {
        List<T> now = List.copyOf(rows);
        if (viewer.getInput() instanceof List<?> before && same(now, before)) {
            viewer.refresh();
        } else {
            viewer.setInput(now);
        }
    }

    /** Rows that are equal may still tell something newer. */
    private static boolean same(List<?> now, List<?> before) {
        return now.size() == before.size()
                && IntStream.range(0, now.size()).allMatch(place -> now.get(place) == before.get(place));
    }

    /** Returns whether every word stands somewhere in the texts of a row, upper or lower case. */
    boolean holds(T row, String words) {
        String all = texts.stream()
                .map(text -> plain(text.apply(row)))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    /** Returns the selected rows. */
    @SuppressWarnings("unchecked")
    public List<T> selected() {
        return viewer.getStructuredSelection().toList();
    }

    /** Returns the first selected row; null where none is. */
    public T first() {
        return selected().isEmpty() ? null : selected().getFirst();
    }

    /** Selects a row and shows it; nothing happens for null. */
    public void select(T row) {
        if (row != null) {
            viewer.setSelection(new StructuredSelection(row), true);
        }
    }

    private void copy() {
        if (viewer.getTable().getItemCount() > 0) {
            Clipboard clipboard = new Clipboard(viewer.getTable().getDisplay());
            clipboard.setContents(new Object[] {cells()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
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
            lines.add(texts.stream().map(text -> plain(text.apply(row))).collect(Collectors.joining("\t")));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String plain(String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ");
    }
}
