package org.throughline.ui.survey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.throughline.core.RefusedInputException;
import org.throughline.core.Slug;
import org.throughline.edit.phrases.Phrases;
import org.throughline.model.survey.Survey;
import org.throughline.survey.export.SurveyExport;
import org.throughline.survey.export.SurveyWriter;
import org.throughline.survey.export.SurveyWriters;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/** Writes the survey that is selected or edited as a questionnaire for another tool or for paper. */
public final class ExportSurveyHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        SurveyTarget target = SurveyTarget.in(event);
        Survey survey = target == null ? null : target.root(Survey.class);
        if (survey == null) {
            if (target != null) {
                target.say(Messages.text("survey.export.none"));
            }
            return null;
        }
        List<SurveyWriter> writers = SurveyWriters.CONTRIBUTED.instances();
        FileDialog dialog = new FileDialog(target.shell(), SWT.SAVE);
        dialog.setText(Messages.text("survey.export"));
        dialog.setOverwrite(true);
        dialog.setFilterNames(
                writers.stream().map(writer -> Phrases.say(writer.label())).toArray(String[]::new));
        dialog.setFilterExtensions(writers.stream()
                .map(writer -> "*." + writer.extensions().getFirst())
                .toArray(String[]::new));
        dialog.setFileName(Slug.of(survey.getName()) + "."
                + writers.getFirst().extensions().getFirst());
        String file = dialog.open();
        if (file != null) {
            write(target, survey, Path.of(file));
        }
        return null;
    }

    private static void write(SurveyTarget target, Survey survey, Path file) {
        try {
            List<String> remarks = SurveyWriters.write(SurveyExport.of(survey), file);
            if (!remarks.isEmpty()) {
                target.say(remarks.stream().map(Phrases::say).collect(Collectors.joining("\n")));
            }
        } catch (IOException | RefusedInputException e) {
            Problems.show(target.shell(), Messages.text("survey.export"), e);
        }
    }
}
