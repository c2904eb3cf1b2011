package org.throughline.ui.report;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.model.report.ReportTemplate;
import org.throughline.ui.Icons;
import org.throughline.ui.Messages;
import org.throughline.ui.SelectedClient;

/**
 * Which report of a client an editor shows.
 *
 * @param folder the client's folder
 * @param templateId the id of its template; empty for the usual report
 */
public record ReportInput(Path folder, String templateId)
        implements IEditorInput, IPersistableElement, SelectedClient.ClientPart {

    /** Returns the report that a client's editor shows first: that of its first template. */
    public static ReportInput first(Path folder) {
        String first = Sessions.get(folder).stream()
                .flatMap(session -> session.folder().reportTemplates().stream())
                .map(ReportTemplate::getId)
                .findFirst()
                .orElse("");
        return new ReportInput(folder, first);
    }

    Optional<ReportTemplate> templateIn(ClientSession session) {
        return session.folder().reportTemplates().stream()
                .filter(template -> template.getId().equals(templateId))
                .findFirst();
    }

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
        return Sessions.get(folder)
                .flatMap(this::templateIn)
                .map(ReportTemplate::getName)
                .filter(name -> !name.isBlank())
                .orElseGet(() -> Messages.text("report.tooltip", clientName()));
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
        return clientName() + ": " + getName();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ReportInputFactory.FOLDER, folder.toString());
        memento.putString(ReportInputFactory.TEMPLATE, templateId);
    }

    @Override
    public String getFactoryId() {
        return ReportInputFactory.ID;
    }
}
