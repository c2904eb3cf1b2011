package org.throughline.ui.explorer;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.model.base.Element;
import org.throughline.ui.Messages;
import org.throughline.ui.SelectedClient;

/** Undo, redo, rename and delete in the tree, on the client of what is selected. */
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
        bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), action(this::rename));
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), action(this::delete));
        bars.updateActionBars();
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

    private void rename() {
        Element element = element(selected());
        if (element == null || session().filter(ClientSession::isWritable).isEmpty()) {
            return;
        }
        InputDialog dialog = new InputDialog(
                view.getSite().getShell(),
                Messages.text("menu.rename"),
                Messages.text("rename.label", element.getName()),
                element.getName(),
                name -> name.isBlank() ? "" : null);
        if (dialog.open() == Window.OK && !dialog.getValue().equals(element.getName())) {
            session()
                    .get()
                    .change(Messages.text("rename.label", element.getName()), () -> element.setName(dialog.getValue()));
        }
    }

    /** The client itself can be renamed at its folder. */
    private static Element element(Object selected) {
        return switch (selected) {
            case Path folder -> Sessions.get(folder).map(ClientSession::client).orElse(null);
            case Element element -> element;
            case null, default -> null;
        };
    }
}
