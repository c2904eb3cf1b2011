package org.throughline.ui.improve;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.TreeViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.throughline.core.language.Language;
import org.throughline.improvement.picture.Fishbone;
import org.throughline.model.base.BasePackage;
import org.throughline.model.improvement.Cause;
import org.throughline.model.improvement.ImprovementPackage;
import org.throughline.model.improvement.Problem;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ButtonRow;
import org.throughline.ui.table.Cells;
import org.throughline.ui.table.ElementCells;

/**
 * The causes of a problem as a tree that is written with the keyboard, and as a fishbone. Enter makes the next cause,
 * Insert asks why the selected one is there, F2 edits, Alt with an arrow moves.
 */
final class CausesTab {
    private static final List<String> CATEGORIES = List.of("people", "method", "equipment", "surroundings", "time");

    private final PlanEdits edits;
    private final CauseEdits causes;
    private final SashForm halves;
    private final TreeViewer tree;
    private final PictureView fishbone;
    private Problem problem;

    CausesTab(Composite parent, PlanEdits edits) {
        this.edits = edits;
        causes = new CauseEdits(edits);
        halves = new SashForm(parent, SWT.VERTICAL);
        Composite above = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(above);
        Composite frame = new Composite(above, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(160, 90).applyTo(frame);
        TreeColumnLayout layout = new TreeColumnLayout();
        frame.setLayout(layout);
        tree = new TreeViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.getTree().setHeaderVisible(true);
        tree.setContentProvider(new CauseContent());
        addColumns(layout);
        editByKeyboard();
        tree.getTree().addListener(SWT.KeyDown, this::key);
        new ButtonRow(above, edits.isWritable())
                .add("plan.cause.add", this::add)
                .add("plan.cause.why", this::why)
                .add("plan.cause.nest", () -> shift(true))
                .add("plan.cause.lift", () -> shift(false))
                .add("plan.delete", this::delete);
        fishbone = new PictureView(halves);
        halves.setWeights(1, 1);
    }

    private void addColumns(TreeColumnLayout layout) {
        ElementCells cells = new ElementCells(edits, tree);
        column(
                layout,
                "plan.column.cause",
                70,
                cells.text(BasePackage.eINSTANCE.getElement_Name()),
                row -> PlanWords.name((Cause) row));
        column(
                layout,
                "plan.column.category",
                30,
                category(),
                row -> Objects.requireNonNullElse(((Cause) row).getCategory(), ""));
    }

    private void column(
            TreeColumnLayout layout,
            String key,
            int weight,
            Cells.Content<Cause> content,
            Function<Object, String> words) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
        column.getColumn().setText(Messages.text(key));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(words));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        if (content != null) {
            column.setEditingSupport(Cells.editing(tree, content));
        }
    }

    /** A category is chosen from the usual ones or typed. */
    private Cells.Content<Cause> category() {
        if (!edits.isWritable()) {
            return null;
        }
        String[] usual = CATEGORIES.stream()
                .map(one -> Messages.text("plan.category." + one))
                .toArray(String[]::new);
        ComboBoxCellEditor editor = new ComboBoxCellEditor(tree.getTree(), usual, SWT.NONE);
        return new Cells.Content<>(
                editor,
                cause -> {
                    int place = List.of(usual).indexOf(cause.getCategory());
                    if (place < 0) {
                        ((CCombo) editor.getControl()).setText(Objects.requireNonNullElse(cause.getCategory(), ""));
                    }
                    return place;
                },
                (cause, place) -> {
                    String typed = ((CCombo) editor.getControl()).getText().strip();
                    String chosen = (Integer) place >= 0 ? usual[(Integer) place] : typed;
                    edits.set(cause, ImprovementPackage.eINSTANCE.getCause_Category(), chosen);
                });
    }

    private void editByKeyboard() {
        ColumnViewerEditorActivationStrategy begin = new ColumnViewerEditorActivationStrategy(tree) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && event.keyCode == SWT.F2
                        || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        };
        TreeViewerEditor.create(
                tree,
                new TreeViewerFocusCellManager(tree, new FocusCellOwnerDrawHighlighter(tree)),
                begin,
                ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    private void key(Event event) {
        boolean alt = event.stateMask == SWT.ALT;
        if (event.stateMask == 0) {
            switch (event.keyCode) {
                case SWT.CR, SWT.KEYPAD_CR -> add();
                case SWT.INSERT -> why();
                case SWT.DEL -> delete();
                default -> {
                    return;
                }
            }
            event.doit = false;
        } else if (alt && selected() != null) {
            switch (event.keyCode) {
                case SWT.ARROW_RIGHT -> shift(true);
                case SWT.ARROW_LEFT -> shift(false);
                case SWT.ARROW_UP -> move(-1);
                case SWT.ARROW_DOWN -> move(1);
                default -> {
                    return;
                }
            }
            event.doit = false;
        }
    }

    private Cause selected() {
        return (Cause) tree.getStructuredSelection().getFirstElement();
    }

    private void add() {
        if (problem != null) {
            edit(causes.add(problem, selected()));
        }
    }

    private void why() {
        if (selected() == null) {
            add();
        } else {
            edit(causes.why(selected()));
        }
    }

    private void edit(Cause cause) {
        if (cause != null) {
            select(cause);
            tree.editElement(cause, 0);
        }
    }

    private void select(Cause cause) {
        tree.setSelection(new StructuredSelection(cause), true);
    }

    private void delete() {
        if (selected() != null) {
            edits.delete(List.of(selected()));
        }
    }

    private void shift(boolean deeper) {
        Cause cause = selected();
        if (cause != null) {
            if (deeper) {
                causes.nest(cause);
            } else {
                causes.lift(cause);
            }
            select(cause);
        }
    }

    private void move(int by) {
        Cause cause = selected();
        edits.move(cause, by);
        select(cause);
    }

    Control control() {
        return halves;
    }

    /** Shows the causes of a problem; none for null. */
    void show(Problem shown) {
        if (shown == problem) {
            tree.refresh();
        } else {
            problem = shown;
            tree.setInput(shown);
        }
        tree.expandAll();
        fishbone.show(
                shown == null ? List.of() : List.of(Language.ofWindow(() -> Fishbone.of(shown))),
                Messages.text("plan.noProblem"));
    }
}
