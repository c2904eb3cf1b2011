package org.throughline.ui.explorer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.throughline.core.find.Naming;
import org.throughline.core.find.Use;
import org.throughline.core.find.Uses;
import org.throughline.core.language.Language;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Deletion;
import org.throughline.edit.Sessions;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Client;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/** Deletes what is selected, after it was said what refers to it. */
public final class DeleteElements {
    private final Shell shell;

    /** Asks in front of a window. */
    public DeleteElements(Shell shell) {
        this.shell = shell;
    }

    /** Deletes the selected elements of one client where the user says so. */
    public void run(IStructuredSelection selection) {
        List<Element> elements = new ArrayList<>();
        for (Object each : selection) {
            if (each instanceof Element element && !(each instanceof Client)) {
                elements.add(element);
            }
        }
        if (elements.isEmpty() || elements.size() < selection.size()) {
            say(Messages.text("delete.select"));
            return;
        }
        ClientSession session = Sessions.of(elements.getFirst()).orElse(null);
        if (session == null
                || elements.stream().anyMatch(each -> Sessions.of(each).orElse(null) != session)) {
            say(Messages.text("delete.oneClient"));
        } else if (!session.isWritable()) {
            say(Messages.text("client.readOnly", session.readOnlyReason()));
        } else {
            List<String> uses = uses(elements);
            if (DeleteDialog.confirms(shell, question(elements), uses)) {
                delete(session, elements, !uses.isEmpty());
            }
        }
    }

    /** What is used is not easily put back together once the undo is gone: the client is kept as a backup. */
    private void delete(ClientSession session, List<Element> elements, boolean used) {
        try {
            if (used || elements.size() > 1) {
                session.changeMuch(label(elements), () -> Deletion.delete(elements));
            } else {
                session.change(label(elements), () -> Deletion.delete(elements));
            }
        } catch (IOException e) {
            Problems.show(shell, Messages.text("backup.notMade"), e);
        }
    }

    private void say(String words) {
        MessageDialog.openInformation(shell, Messages.text("delete"), words);
    }

    private static String label(List<Element> elements) {
        return elements.size() == 1
                ? Messages.text("delete.one", Language.ofWindow(() -> Naming.called(elements.getFirst())))
                : Messages.text("delete.several", elements.size());
    }

    private static String question(List<Element> elements) {
        boolean answered = elements.stream().anyMatch(DeleteElements::isAnswered);
        String question = Messages.text("delete.question", label(elements));
        return answered ? question + "\n\n" + Messages.text("delete.answers") : question;
    }

    private static boolean isAnswered(Element element) {
        return switch (element) {
            case Survey survey -> survey.getWaves().stream().anyMatch(DeleteElements::isAnswered);
            case Wave wave -> wave.getFile() != null;
            default -> false;
        };
    }

    private static List<String> uses(List<Element> elements) {
        return Language.ofWindow(
                () -> Uses.of(elements).stream().map(Use::sentence).toList());
    }
}
