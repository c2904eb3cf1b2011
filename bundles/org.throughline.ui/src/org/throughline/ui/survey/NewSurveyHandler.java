package org.throughline.ui.survey;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.throughline.model.survey.Survey;
import org.throughline.survey.instrument.DischargeSurvey;
import org.throughline.ui.Messages;

/** Adds the three questions at discharge to the client, after asking the survey's name, and shows them. */
public final class NewSurveyHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        SurveyTarget target = SurveyTarget.in(event);
        if (target == null || !target.isWritable()) {
            return null;
        }
        InputDialog dialog = new InputDialog(
                target.shell(),
                Messages.text("survey.new"),
                Messages.text("survey.new.prompt"),
                DischargeSurvey.usualName(target.session().client()),
                name -> problem(target, name));
        if (dialog.open() == Window.OK) {
            Survey[] made = new Survey[1];
            target.session()
                    .change(
                            Messages.text("survey.new"),
                            () -> made[0] = DischargeSurvey.create(
                                            target.session().folder(),
                                            dialog.getValue().strip())
                                    .survey());
            target.open(made[0]);
        }
        return null;
    }

    private static String problem(SurveyTarget target, String name) {
        boolean taken = target.session().folder().surveys().stream()
                .anyMatch(survey -> name.strip().equalsIgnoreCase(survey.getName()));
        if (taken) {
            return Messages.text("survey.new.taken");
        }
        return name.isBlank() ? Messages.text("survey.new.needed") : null;
    }
}
