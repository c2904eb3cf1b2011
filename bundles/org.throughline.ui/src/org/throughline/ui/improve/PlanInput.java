package org.throughline.ui.improve;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.model.improvement.Plan;
import org.throughline.ui.Icons;
import org.throughline.ui.Messages;
import org.throughline.ui.SelectedClient;

/**
 * Which plan of a client an editor shows.
 *
 * @param clientFolder the client's folder
 * @param planId the id of the plan; empty where the client has none yet
 */
public record PlanInput(Path clientFolder, String planId)
        implements IEditorInput, IPersistableElement, SelectedClient.ClientPart {

    /** Returns the first plan of an open client; the empty place for one where it has none. */
    public static PlanInput first(ClientSession session) {
        String first =
                session.folder().plans().stream().findFirst().map(Plan::getId).orElse("");
        return new PlanInput(session.folder().path(), first);
    }

    /** Returns the plan where its client is open and has it. */
    public Optional<Plan> plan() {
        return Sessions.get(clientFolder).flatMap(this::planIn);
    }

    Optional<Plan> planIn(ClientSession session) {
        return session.folder().plans().stream()
                .filter(plan -> plan.getId().equals(planId))
                .findFirst();
    }

    @Override
    public boolean exists() {
        return ClientFolder.isClient(clientFolder);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("plan");
    }

    @Override
    public String getName() {
        return plan().map(Plan::getName).filter(name -> !name.isBlank()).orElseGet(() -> Messages.text("plan.title"));
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return clientFolder.getFileName() + ": " + getName();
    }

    @Override
    public <T> T getAdapter(Class<T> wanted) {
        return wanted == Plan.class ? wanted.cast(plan().orElse(null)) : null;
    }

    @Override
    public void saveState(IMemento memento) {
        PlanInputFactory.save(this, memento);
    }

    @Override
    public String getFactoryId() {
        return PlanInputFactory.ID;
    }
}
