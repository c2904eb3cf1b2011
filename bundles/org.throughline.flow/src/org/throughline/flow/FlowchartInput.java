package org.throughline.flow;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.flow.compare.ProcessTitle;
import org.throughline.model.process.Process;

/**
 * Names a process of a client, so that the editor can be opened again after a restart.
 *
 * @param clientFolder the client's folder
 * @param processId the id of the process
 */
public record FlowchartInput(Path clientFolder, String processId) implements IEditorInput, IPersistableElement {

    /** Returns the process where its client is open and has it. */
    public Optional<Process> process() {
        return Sessions.get(clientFolder).flatMap(this::processIn);
    }

    Optional<Process> processIn(ClientSession session) {
        return session.folder().processes().stream()
                .filter(process -> process.getId().equals(processId))
                .findFirst();
    }

    @Override
    public boolean exists() {
        return process().isPresent();
    }

    @Override
    public String getName() {
        return process().map(ProcessTitle::of).orElse(clientFolder.getFileName().toString());
    }

    @Override
    public String getToolTipText() {
        return clientFolder.getFileName() + ": " + getName();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return FlowchartInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        FlowchartInputFactory.save(this, memento);
    }

    @Override
    public <T> T getAdapter(Class<T> wanted) {
        return wanted == Process.class ? wanted.cast(process().orElse(null)) : null;
    }
}
