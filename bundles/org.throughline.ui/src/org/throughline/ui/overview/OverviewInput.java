package org.throughline.ui.overview;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.Sessions;
import org.throughline.ui.Icons;
import org.throughline.ui.Messages;
import org.throughline.ui.SelectedClient;

/** The client whose overview an editor shows. */
public record OverviewInput(Path clientFolder) implements IEditorInput, IPersistableElement, SelectedClient.ClientPart {
    @Override
    public boolean exists() {
        return ClientFolder.isClient(clientFolder);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("client");
    }

    @Override
    public String getName() {
        return Messages.text("overview.title");
    }

    @Override
    public String getToolTipText() {
        String folder = clientFolder.getFileName().toString();
        String client = Sessions.get(clientFolder)
                .map(session -> session.client().getName())
                .orElse(folder);
        return getName() + ": " + client;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public <T> T getAdapter(Class<T> wanted) {
        return null;
    }

    @Override
    public void saveState(IMemento memento) {
        OverviewInputFactory.save(this, memento);
    }

    @Override
    public String getFactoryId() {
        return OverviewInputFactory.ID;
    }
}
