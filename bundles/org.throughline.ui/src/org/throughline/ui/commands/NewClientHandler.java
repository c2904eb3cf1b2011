package org.throughline.ui.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.core.RefusedInputException;
import org.throughline.core.Slug;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.LockedClientException;
import org.throughline.core.history.History;
import org.throughline.core.history.HistoryEvent;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.ui.Messages;
import org.throughline.ui.OpenPractice;
import org.throughline.ui.Problems;

/** Makes an empty client in the practice, after asking its name. */
public final class NewClientHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Path made = ask(HandlerUtil.getActiveShell(event));
        if (made != null) {
            ClientReveal.in(HandlerUtil.getActiveWorkbenchWindow(event), made);
        }
        return null;
    }

    /** Asks for a name and makes a client of it; null where the user gives it up, or is told why it cannot be made. */
    static Path ask(Shell shell) {
        InputDialog dialog = new InputDialog(
                shell,
                Messages.text("client.new.title"),
                Messages.text("client.new.prompt"),
                "",
                name -> name.isBlank() ? Messages.text("client.new.needed") : null);
        if (dialog.open() != Window.OK) {
            return null;
        }
        try {
            return create(dialog.getValue().strip());
        } catch (IOException | RefusedInputException | LockedClientException e) {
            Problems.show(shell, Messages.text("client.new.title"), e);
            return null;
        }
    }

    private static Path create(String name) throws IOException, RefusedInputException, LockedClientException {
        Path clients = Files.createDirectories(OpenPractice.get().clientsFolder());
        Path folder = clients.resolve(Slug.unused(name, slug -> Files.exists(clients.resolve(slug))));
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName(name);
        try (ClientFolder created = ClientFolder.create(folder, client)) {
            created.save();
        }
        new History(folder).note(HistoryEvent.CREATED, name);
        return folder;
    }
}
