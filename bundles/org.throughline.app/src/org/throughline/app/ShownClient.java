package org.throughline.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.ui.SelectedClient;
import org.throughline.ui.colour.ClientColours;

/** Tells whose data is on screen in a window, whenever that or its state changes. */
final class ShownClient {
    private final IWorkbenchWindow window;
    private final Consumer<Optional<ClientSession>> told;
    private final ISelectionListener selections = this::selected;
    private final Runnable changes = this::tell;
    private final IPartListener2 parts = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference part) {
            changes.run();
        }
    };
    private ClientSession shown;

    /** Begins to watch; {@code told} is called at once and after each change. */
    ShownClient(IWorkbenchWindow window, Consumer<Optional<ClientSession>> told) {
        this.window = window;
        this.told = told;
        window.getSelectionService().addSelectionListener(selections);
        window.getPartService().addPartListener(parts);
        Sessions.addListener(changes);
        ClientColours.addListener(changes);
        changes.run();
    }

    private void tell() {
        show(window.getSelectionService().getSelection());
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        show(selection);
    }

    private void show(ISelection selection) {
        Path folder = window.getActivePage() == null ? null : SelectedClient.folder(window.getActivePage(), selection);
        follow(folder == null ? null : Sessions.get(folder).orElse(null));
        told.accept(Optional.ofNullable(shown));
    }

    private void follow(ClientSession session) {
        if (session != shown) {
            if (shown != null) {
                shown.removeListener(changes);
            }
            shown = session;
            if (shown != null) {
                shown.addListener(changes);
            }
        }
    }

    /** Ends watching. */
    void dispose() {
        follow(null);
        window.getSelectionService().removeSelectionListener(selections);
        window.getPartService().removePartListener(parts);
        Sessions.removeListener(changes);
        ClientColours.removeListener(changes);
    }
}
