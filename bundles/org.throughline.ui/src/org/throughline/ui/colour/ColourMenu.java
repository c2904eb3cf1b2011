package org.throughline.ui.colour;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.model.organisation.Client;
import org.throughline.ui.SelectedClient;

/** The menu that gives the client on screen another colour. */
public final class ColourMenu extends CompoundContributionItem {
    @Override
    protected IContributionItem[] getContributionItems() {
        Optional<Client> client = client();
        return Arrays.stream(ClientColour.values())
                .map(colour -> new ActionContributionItem(entry(client, colour)))
                .toArray(IContributionItem[]::new);
    }

    private static Optional<Client> client() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Path folder = window == null || window.getActivePage() == null
                ? null
                : SelectedClient.folder(
                        window.getActivePage(), window.getSelectionService().getSelection());
        return Optional.ofNullable(folder).flatMap(Sessions::get).map(ClientSession::client);
    }

    private static Action entry(Optional<Client> client, ClientColour colour) {
        Action action = new Action(colour.words(), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    client.ifPresent(chosen -> ClientColours.choose(chosen, colour));
                }
            }
        };
        action.setEnabled(client.isPresent());
        action.setChecked(
                client.filter(each -> ClientColours.of(each) == colour).isPresent());
        return action;
    }
}
