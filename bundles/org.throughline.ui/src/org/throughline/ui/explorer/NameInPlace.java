package org.throughline.ui.explorer;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.model.base.Element;
import org.throughline.ui.Messages;

/** Edits names in the tree: Enter takes the new one, one step for undo, Escape gives it up; an empty one is none. */
final class NameInPlace implements ICellModifier {
    private static final String NAME = "name";

    private final TreeViewer tree;

    private NameInPlace(TreeViewer tree) {
        this.tree = tree;
    }

    /**
     * Prepares a tree.
     *
     * @param bars whose commands go to the name while it is being edited
     * @param after runs when a name is no longer being edited
     */
    static NameInPlace install(TreeViewer tree, IActionBars bars, Runnable after) {
        NameInPlace names = new NameInPlace(tree);
        CellEditor editor = new TextCellEditor(tree.getTree());
        editor.setValidator(text -> text.toString().isBlank() ? Messages.text("edits.nameNeeded") : null);
        tree.setColumnProperties(new String[] {NAME});
        tree.setCellEditors(new CellEditor[] {editor});
        tree.setCellModifier(names);
        TreeViewerEditor.create(tree, onDemand(tree), ColumnViewerEditor.DEFAULT);
        tree.getColumnViewerEditor().addEditorActivationListener(afterwards(tree, after));
        giveKeys(editor, bars);
        return names;
    }

    /** What the tree itself undoes and deletes waits while a name is being edited. */
    private static void giveKeys(CellEditor editor, IActionBars bars) {
        IAction undo = bars.getGlobalActionHandler(ActionFactory.UNDO.getId());
        IAction redo = bars.getGlobalActionHandler(ActionFactory.REDO.getId());
        IAction delete = bars.getGlobalActionHandler(ActionFactory.DELETE.getId());
        CellEditorActionHandler keys = new CellEditorActionHandler(bars);
        keys.setUndoAction(undo);
        keys.setRedoAction(redo);
        keys.setDeleteAction(delete);
        keys.addCellEditor(editor);
    }

    private static ColumnViewerEditorActivationStrategy onDemand(TreeViewer tree) {
        return new ColumnViewerEditorActivationStrategy(tree) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        };
    }

    private static ColumnViewerEditorActivationListener afterwards(TreeViewer tree, Runnable after) {
        return new ColumnViewerEditorActivationListener() {
            @Override
            public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
                // nothing is to be done before
            }

            @Override
            public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
                // the editor has the name already
            }

            @Override
            public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
                // the name is taken or given up by the editor
            }

            @Override
            public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
                tree.getControl().getDisplay().asyncExec(after);
            }
        };
    }

    /** Begins to edit the name of what is selected first; nothing happens where it has none that may be changed. */
    void edit() {
        Object selected = tree.getStructuredSelection().getFirstElement();
        if (selected != null) {
            tree.editElement(selected, 0);
        }
    }

    @Override
    public boolean canModify(Object selected, String property) {
        return element(selected).isPresent();
    }

    @Override
    public Object getValue(Object selected, String property) {
        return element(selected).map(Element::getName).orElse("");
    }

    @Override
    public void modify(Object row, String property, Object value) {
        Object selected = row instanceof TreeItem item ? item.getData() : row;
        Element element = element(selected).orElse(null);
        if (element != null && value != null && !Objects.equals(value, element.getName())) {
            String label = Messages.text("rename.label", Objects.requireNonNullElse(element.getName(), ""));
            Sessions.of(element).orElseThrow().change(label, () -> element.setName(value.toString()));
        }
    }

    /** The client itself can be renamed at its folder. */
    private static Optional<Element> element(Object selected) {
        Element element = switch (selected) {
            case Path folder -> Sessions.get(folder).map(ClientSession::client).orElse(null);
            case Element part -> part;
            case null, default -> null;
        };
        return Optional.ofNullable(element)
                .filter(each ->
                        Sessions.of(each).filter(ClientSession::isWritable).isPresent());
    }
}
