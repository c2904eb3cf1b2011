package org.throughline.ui.survey;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.throughline.model.process.Process;
import org.throughline.survey.instrument.PulseAnswers;
import org.throughline.survey.instrument.PulseSurvey;
import org.throughline.ui.Messages;

/**
 * Makes the pulse survey of the flowchart that is selected or edited, or adds to it what the flowchart has got since.
 */
public final class PulseSurveyHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        SurveyTarget target = SurveyTarget.in(event);
        if (target == null || !target.isWritable()) {
            return null;
        }
        Process process = target.root(Process.class);
        if (process == null || PulseSurvey.askedAbout(process).isEmpty()) {
            target.say(Messages.text(process == null ? "survey.pulse.noProcess" : "survey.pulse.noJobs"));
            return null;
        }
        PulseAnswers answers = answers(target, process);
        if (answers != null) {
            PulseSurvey.Result[] made = new PulseSurvey.Result[1];
            target.session()
                    .change(
                            Messages.text("survey.pulse"),
                            () -> made[0] =
                                    PulseSurvey.generate(target.session().folder(), process, answers, null));
            target.open(made[0].survey());
        }
        return null;
    }

    /** Asks how a survey is answered; null where the user gives up. */
    private static PulseAnswers answers(SurveyTarget target, Process process) {
        int chosen = MessageDialog.open(
                MessageDialog.QUESTION,
                target.shell(),
                Messages.text("survey.pulse"),
                Messages.text("survey.pulse.answers", process.getName()),
                0,
                Messages.text("survey.kind.yes-no"),
                Messages.text("survey.kind.likert"));
        return switch (chosen) {
            case 0 -> PulseAnswers.YES_NO;
            case 1 -> PulseAnswers.LIKERT;
            default -> null;
        };
    }
}
