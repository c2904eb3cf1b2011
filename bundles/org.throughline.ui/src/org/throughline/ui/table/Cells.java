package org.throughline.ui.table;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.TreeViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Columns of a table whose cells are edited in place: by a double click, F2 or Enter, onwards with Tab. */
public final class Cells {
    private static final int ONWARDS = ColumnViewerEditor.TABBING_HORIZONTAL
            | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
            | ColumnViewerEditor.KEYBOARD_ACTIVATION;

    private Cells() {}

    /** What a cell holds: text, the place in a list, or a tick. */
    public record Content<T>(CellEditor editor, Function<T, Object> get, BiConsumer<T, Object> set) {
        /** Text on one line. */
        public static <T> Content<T> text(TableViewer viewer, Function<T, String> get, BiConsumer<T, String> set) {
            return new Content<>(
                    new TextCellEditor(viewer.getTable()),
                    row -> get.apply(row) == null ? "" : get.apply(row),
                    (row, value) -> set.accept(row, (String) value));
        }

        /** The place in a list of words; the value -1 sets nothing. */
        public static <T> Content<T> choice(
                TableViewer viewer, String[] words, Function<T, Integer> get, BiConsumer<T, Integer> set) {
            return new Content<>(new ChoiceCellEditor(viewer.getTable(), words), get::apply, (row, value) -> {
                if ((Integer) value >= 0) {
                    set.accept(row, (Integer) value);
                }
            });
        }

        /** A tick. */
        public static <T> Content<T> tick(TableViewer viewer, Function<T, Boolean> get, BiConsumer<T, Boolean> set) {
            return new Content<>(
                    new CheckboxCellEditor(viewer.getTable()),
                    get::apply,
                    (row, value) -> set.accept(row, (Boolean) value));
        }
    }

    /** Adds a column; its width is in pixels at 100 %. Content may be null for cells that are not edited. */
    public static <T> TableColumn column(
            TableViewer viewer, String title, int width, Function<T, String> label, Content<T> content) {
        return column(viewer, title, width, label, label, content);
    }

    /** Adds a column as {@link #column(TableViewer, String, int, Function, Content)}, with tool tips of its own. */
    public static <T> TableColumn column(
            TableViewer viewer,
            String title,
            int width,
            Function<T, String> label,
            Function<T, String> tip,
            Content<T> content) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setMoveable(true);
        column.setLabelProvider(new OneLine<>(label, tip));
        if (content != null) {
            column.setEditingSupport(editing(viewer, content));
        }
        return column.getColumn();
    }

    /** Edits the cells of a column in place. */
    public static <T> EditingSupport editing(ColumnViewer viewer, Content<T> content) {
        return new InPlace<>(viewer, content);
    }

    private static final class OneLine<T> extends ColumnLabelProvider {
        private final Function<T, String> label;
        private final Function<T, String> tip;

        private OneLine(Function<T, String> label, Function<T, String> tip) {
            this.label = label;
            this.tip = tip;
        }

        @Override
        @SuppressWarnings("unchecked")
        public String getText(Object row) {
            String text = label.apply((T) row);
            return text == null ? "" : text.replaceAll("\\s+", " ");
        }

        @Override
        @SuppressWarnings("unchecked")
        public String getToolTipText(Object row) {
            String text = tip.apply((T) row);
            return text == null || text.isBlank() ? null : text;
        }
    }

    private static final class InPlace<T> extends EditingSupport {
        private final Content<T> content;

        private InPlace(ColumnViewer viewer, Content<T> content) {
            super(viewer);
            this.content = content;
        }

        @Override
        protected CellEditor getCellEditor(Object row) {
            return content.editor();
        }

        @Override
        protected boolean canEdit(Object row) {
            return true;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected Object getValue(Object row) {
            return content.get().apply((T) row);
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void setValue(Object row, Object value) {
            content.set().accept((T) row, value);
        }
    }

    /** Lets the keyboard choose a cell and begin to edit it. */
    public static void editByKeyboard(TableViewer viewer) {
        TableViewerFocusCellManager cells =
                new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        TableViewerEditor.create(viewer, cells, begin(viewer), ONWARDS);
        reveal(viewer, viewer.getTable()::showSelection);
        viewer.getColumnViewerEditor().addEditorActivationListener(new NeighboursMade(viewer.getTable()));
    }

    /** Makes the rows around one that is edited, so that Tab goes on to rows that were not seen yet. */
    private static final class NeighboursMade extends ColumnViewerEditorActivationListener {
        private final Table table;

        private NeighboursMade(Table table) {
            this.table = table;
        }

        @Override
        public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
            if (event.getSource() instanceof ViewerCell cell && cell.getItem() instanceof TableItem row) {
                int place = table.indexOf(row);
                for (int i = Math.max(0, place - 1); i <= Math.min(place + 1, table.getItemCount() - 1); i++) {
                    table.getItem(i).getText();
                }
            }
        }

        @Override
        public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
            // the rows are made
        }

        @Override
        public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
            // the rows stay
        }

        @Override
        public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
            // the rows stay
        }
    }

    /** Lets the keyboard choose a cell of a tree and begin to edit it. */
    public static void editByKeyboard(TreeViewer viewer) {
        TreeViewerFocusCellManager cells =
                new TreeViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        TreeViewerEditor.create(viewer, cells, begin(viewer), ONWARDS);
        reveal(viewer, viewer.getTree()::showSelection);
    }

    /** Showing the cell in use asks for its column last, and the system then forgets to scroll to its row. */
    private static void reveal(ColumnViewer viewer, Runnable show) {
        viewer.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().size() == 1) {
                viewer.getControl().getDisplay().asyncExec(() -> {
                    if (!viewer.getControl().isDisposed()) {
                        show.run();
                    }
                });
            }
        });
    }

    private static ColumnViewerEditorActivationStrategy begin(ColumnViewer viewer) {
        return new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                boolean key = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                        && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR);
                return key
                        || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        };
    }
}
