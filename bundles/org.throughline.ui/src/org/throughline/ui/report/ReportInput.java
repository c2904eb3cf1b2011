package org.throughline.ui.report;

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

/**
 * Whose report an editor shows.
 *
 * @param folder the client's folder
 */
public record ReportInput(Path folder) implements IEditorInput, IPersistableElement, SelectedClient.ClientPart {
    @Override
    public Path clientFolder() {
        return folder;
    }

    @Override
    public boolean exists() {
        return ClientFolder.isClient(folder);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("report");
    }

    @Override
    public String getName() {
        return Messages.text("report.tooltip", clientName());
    }

    private String clientName() {
        return Sessions.get(folder)
                .map(session -> session.client().getName())
                .orElse(folder.getFileName().toString());
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ReportInputFactory.FOLDER, folder.toString());
    }

    @Override
    public String getFactoryId() {
        return ReportInputFactory.ID;
    }
}
