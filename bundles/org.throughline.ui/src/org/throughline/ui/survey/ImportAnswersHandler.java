package org.throughline.ui.survey;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.throughline.edit.ClientSession;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.ui.survey.imports.ImportDialog;
import org.throughline.ui.survey.imports.ImportDraft;
import org.throughline.ui.survey.imports.ImportWizard;

/** Imports answers into the survey that is selected or edited, or into a new one. */
public final class ImportAnswersHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        SurveyTarget target = SurveyTarget.in(event);
        if (target != null && target.isWritable()) {
            run(target.page(), target.shell(), target.session(), target.root(Survey.class), List.of());
        }
        return null;
    }

    /**
     * Opens the wizard, and shows the survey once its answers are there.
     *
     * @param survey where the answers go; null for the client's first survey, or a new one where it has none
     * @param files what is imported, as far as it is known
     */
    public static void run(IWorkbenchPage page, Shell shell, ClientSession session, Survey survey, List<Path> files) {
        List<Survey> all = session.folder().surveys();
        ImportDraft draft = new ImportDraft(session);
        draft.setFiles(files);
        draft.setSurvey(survey == null && !all.isEmpty() ? all.getFirst() : survey, "");
        ImportWizard wizard = new ImportWizard(draft);
        if (new ImportDialog(shell, wizard).open() == Window.OK && wizard.imported() != null) {
            Survey shown = wizard.imported();
            Wave wave = shown.getWaves().stream()
                    .filter(one -> one.getName().equals(draft.shown().wave().getName()))
                    .findFirst()
                    .orElseThrow();
            SurveyEditor.open(page, shown, wave);
        }
    }
}
