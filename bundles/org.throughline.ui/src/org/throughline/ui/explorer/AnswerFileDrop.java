package org.throughline.ui.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.IWorkbenchPage;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.model.survey.Survey;
import org.throughline.ui.survey.ImportAnswersHandler;

/** Survey exports that are dropped on a survey in the tree: the import wizard opens with them. */
public final class AnswerFileDrop extends ViewerDropAdapter {
    private static final Set<String> EXPORTS = Set.of("csv", "tsv", "txt", "xlsx", "sav", "zsav", "lsa", "lsr", "vv");

    private final IWorkbenchPage page;

    private AnswerFileDrop(TreeViewer tree, IWorkbenchPage page) {
        super(tree);
        this.page = page;
        setFeedbackEnabled(false);
        setScrollEnabled(true);
    }

    static void install(TreeViewer tree, IWorkbenchPage page) {
        Transfer[] files = {FileTransfer.getInstance()};
        tree.addDropSupport(DND.DROP_COPY | DND.DROP_DEFAULT, files, new AnswerFileDrop(tree, page));
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        overrideOperation(DND.DROP_COPY);
        Survey survey = survey(target);
        return survey != null
                && FileTransfer.getInstance().isSupportedType(type)
                && Sessions.of(survey).filter(ClientSession::isWritable).isPresent();
    }

    private static Survey survey(Object target) {
        return target instanceof EObject element && EcoreUtil.getRootContainer(element) instanceof Survey survey
                ? survey
                : null;
    }

    @Override
    public boolean performDrop(Object data) {
        Survey survey = survey(getCurrentTarget());
        List<Path> files = data instanceof String[] names ? exports(names) : List.of();
        if (survey == null || files.isEmpty()) {
            return false;
        }
        ClientSession session = Sessions.of(survey).orElseThrow();
        getViewer()
                .getControl()
                .getDisplay()
                .asyncExec(() ->
                        ImportAnswersHandler.run(page, page.getWorkbenchWindow().getShell(), session, survey, files));
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
