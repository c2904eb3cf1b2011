package org.throughline.ui.survey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.throughline.core.RefusedInputException;
import org.throughline.core.Slug;
import org.throughline.edit.phrases.Phrases;
import org.throughline.flow.filechoice.FileChoice;
import org.throughline.flow.filechoice.FileKind;
import org.throughline.model.survey.Survey;
import org.throughline.survey.export.SurveyExport;
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
        List<FileKind> kinds = SurveyWriters.CONTRIBUTED.instances().stream()
                .map(writer -> new FileKind(Phrases.say(writer.label()), writer.extensions()))
                .toList();
        new FileChoice(target.shell(), "survey", Messages.text("survey.export"), kinds)
                .target(Slug.of(survey.getName()), 0)
                .ifPresent(to -> write(target, survey, to.file()));
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
