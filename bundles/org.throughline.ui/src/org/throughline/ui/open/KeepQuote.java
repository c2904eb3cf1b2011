package org.throughline.ui.open;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.throughline.edit.ClientSession;
import org.throughline.model.base.Element;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.open.OpenAnswer;
import org.throughline.survey.open.Quote;
import org.throughline.survey.open.QuoteTarget;
import org.throughline.ui.Messages;

/** Keeps the selected open answer as a conversation about what is chosen, as one step for undo. */
final class KeepQuote {
    private KeepQuote() {}

    static void of(OpenAnswersView view) {
        Shell shell = view.getSite().getShell();
        ClientSession session = view.session().orElse(null);
        OpenAnswer read = view.selected().orElse(null);
        if (session == null || read == null) {
            MessageDialog.openInformation(shell, Messages.text("open.title"), Messages.text("open.choose"));
            return;
        }
        Optional<OpenAnswer> answer = inSession(session, read);
        List<QuoteTarget> targets = QuoteTarget.of(session.folder());
        if (!session.isWritable() || answer.isEmpty() || targets.isEmpty()) {
            String why = !session.isWritable()
                    ? session.readOnlyReason()
                    : Messages.text(answer.isEmpty() ? "open.gone" : "open.noTargets");
            MessageDialog.openInformation(shell, Messages.text("open.title"), why);
            return;
        }
        KeepQuoteDialog dialog = new KeepQuoteDialog(
                shell, answer.get(), targets, session.client().getParticipants());
        if (dialog.open() == Window.OK) {
            keep(session, answer.get(), dialog.choice());
        }
    }

    /** Keeps an answer of a session's own survey. */
    static void keep(ClientSession session, OpenAnswer answer, KeepQuoteDialog.Choice choice) {
        OpenAnswer quoted = new OpenAnswer(answer.question(), answer.wave(), choice.text());
        session.change(Messages.text("open.keep.step"), () -> {
            List<Element> about =
                    choice.targets().stream().map(QuoteTarget::resolved).toList();
            Quote.keep(session.client(), quoted, choice.speaker(), about);
        });
    }

    /** Returns an answer with the question and wave of the client that is edited, where they are still there. */
    static Optional<OpenAnswer> inSession(ClientSession session, OpenAnswer read) {
        for (Survey survey : session.folder().surveys()) {
            Optional<Question> question = byId(survey.getQuestions(), read.question());
            Optional<Wave> wave = byId(survey.getWaves(), read.wave());
            if (question.isPresent() && wave.isPresent()) {
                return Optional.of(new OpenAnswer(question.get(), wave.get(), read.text()));
            }
        }
        return Optional.empty();
    }

    private static <T extends Element> Optional<T> byId(List<T> elements, T wanted) {
        return elements.stream()
                .filter(one -> wanted.getId().equals(one.getId()))
                .findFirst();
    }
}
