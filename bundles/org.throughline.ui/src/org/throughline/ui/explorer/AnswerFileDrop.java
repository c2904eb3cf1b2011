package org.throughline.ui.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.model.survey.Survey;
import org.throughline.ui.survey.ImportAnswersHandler;

/** Survey exports that are dropped on a survey in the tree: the import wizard opens with them. */
public final class AnswerFileDrop {
    private static final Set<String> EXPORTS = Set.of("csv", "tsv", "txt", "xlsx", "sav", "zsav", "lsa", "lsr", "vv");

    private final IWorkbenchPage page;

    AnswerFileDrop(IWorkbenchPage page) {
        this.page = page;
    }

    /** Returns whether files may be dropped there: on a survey of a client that may be changed. */
    boolean isPossible(Object target) {
        Survey survey = survey(target);
        return survey != null
                && Sessions.of(survey).filter(ClientSession::isWritable).isPresent();
    }

    private static Survey survey(Object target) {
        return target instanceof EObject element && EcoreUtil.getRootContainer(element) instanceof Survey survey
                ? survey
                : null;
    }

    /** Opens the wizard once the drop is over; returns whether there is something to import. */
    boolean take(Object target, String... names) {
        Survey survey = survey(target);
        List<Path> files = exports(names);
        if (survey == null || files.isEmpty()) {
            return false;
        }
        ClientSession session = Sessions.of(survey).orElseThrow();
        Shell shell = page.getWorkbenchWindow().getShell();
        shell.getDisplay().asyncExec(() -> ImportAnswersHandler.run(page, shell, session, survey, files));
        return true;
    }

    /** Returns the files that may be survey exports, by their names. */
    public static List<Path> exports(String... names) {
        return Stream.of(names)
                .filter(name -> EXPORTS.contains(
                        name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)))
                .map(Path::of)
                .toList();
    }
}
