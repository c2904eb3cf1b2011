package org.throughline.ui.client;

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

/** Which part of which client an editor shows. */
public record ClientInput(Path clientFolder, ClientPlace place)
        implements IEditorInput, IPersistableElement, SelectedClient.ClientPart {
    @Override
    public boolean exists() {
        return ClientFolder.isClient(clientFolder);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor(place.icon());
    }

    @Override
    public String getName() {
        return Messages.text(place.titleKey());
    }

    @Override
    public String getToolTipText() {
        String folder = clientFolder.getFileName().toString();
        String client = Sessions.get(clientFolder)
                .map(session -> session.client().getName())
                .orElse(folder);
        return client + ": " + getName();
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
        ClientInputFactory.save(this, memento);
    }

    @Override
    public String getFactoryId() {
        return ClientInputFactory.ID;
    }
}
