package org.throughline.ui.survey;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds again, at the next start, which survey was open. */
public final class SurveyInputFactory implements IElementFactory {
    static final String ID = "org.throughline.ui.survey";

    private static final String FOLDER = "folder";
    private static final String SURVEY = "survey";

    static void save(SurveyInput input, IMemento memento) {
        memento.putString(FOLDER, input.clientFolder().toAbsolutePath().toString());
        memento.putString(SURVEY, input.surveyId());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        String folder = memento.getString(FOLDER);
        String survey = memento.getString(SURVEY);
        return folder == null || survey == null ? null : new SurveyInput(Path.of(folder), survey);
    }
}
