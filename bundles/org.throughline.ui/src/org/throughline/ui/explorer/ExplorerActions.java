package org.throughline.ui.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.ui.SelectedClient;

/** Undo, redo, rename, delete and the order in the tree, on the client of what is selected. */
final class ExplorerActions {
    private final ExplorerView view;
    private final TreeViewer tree;

    ExplorerActions(ExplorerView view, TreeViewer tree) {
        this.view = view;
        this.tree = tree;
    }

    void install(IViewSite site) {
        IActionBars bars = site.getActionBars();
        bars.setGlobalActionHandler(
                ActionFactory.UNDO.getId(),
                action(() -> session().ifPresent(s -> s.stack().undo())));
        bars.setGlobalActionHandler(
                ActionFactory.REDO.getId(),
                action(() -> session().ifPresent(s -> s.stack().redo())));
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), action(this::delete));
        NameInPlace names = NameInPlace.install(tree, bars, view::nameEdited);
        bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), action(names::edit));
        bars.updateActionBars();
        tree.getControl().addListener(SWT.KeyDown, this::key);
    }

    private static Action action(Runnable run) {
        return new Action() {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private Object selected() {
        return ((IStructuredSelection) tree.getSelection()).getFirstElement();
    }

    private Optional<ClientSession> session() {
        return Optional.ofNullable(SelectedClient.folder(selected())).flatMap(Sessions::get);
    }

    /** What is deleted was selected; its client is selected then, so that undo knows whose step it takes back. */
    private void delete() {
        Path client = SelectedClient.folder(selected());
        new DeleteElements(view.getSite().getShell()).run(tree.getStructuredSelection());
        if (client != null && tree.getStructuredSelection().isEmpty()) {
            tree.setSelection(new StructuredSelection(client));
        }
    }

    private void key(Event event) {
        if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            List<?> selected = tree.getStructuredSelection().toList();
            new MoveElements(view.getSite().getShell()).shift(selected, event.keyCode == SWT.ARROW_UP ? -1 : 1);
            event.doit = false;
        }
    }
}
