package org.throughline.ui.survey;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.model.survey.Survey;
import org.throughline.ui.Icons;
import org.throughline.ui.SelectedClient;

/**
 * Names a survey of a client, so that the editor can be opened again after a restart.
 *
 * @param clientFolder the client's folder
 * @param surveyId the id of the survey
 */
public record SurveyInput(Path clientFolder, String surveyId)
        implements IEditorInput, IPersistableElement, SelectedClient.ClientPart {

    /** Returns the survey where its client is open and has it. */
    public Optional<Survey> survey() {
        return Sessions.get(clientFolder).flatMap(this::surveyIn);
    }

    Optional<Survey> surveyIn(ClientSession session) {
        return session.folder().surveys().stream()
                .filter(survey -> survey.getId().equals(surveyId))
                .findFirst();
    }

    @Override
    public boolean exists() {
        return survey().isPresent();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("survey");
    }

    @Override
    public String getName() {
        return survey().map(Survey::getName).orElse(clientFolder.getFileName().toString());
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
        return wanted == Survey.class ? wanted.cast(survey().orElse(null)) : null;
    }

    @Override
    public void saveState(IMemento memento) {
        SurveyInputFactory.save(this, memento);
    }

    @Override
    public String getFactoryId() {
        return SurveyInputFactory.ID;
    }
}
