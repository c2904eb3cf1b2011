package org.throughline.ui.results;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.throughline.edit.Sessions;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.ui.SelectedClient;
import org.throughline.ui.explorer.ExplorerView;

/**
 * Tells which survey is selected, or edited in the part that is used; other selections leave it as it was. Before one
 * was chosen it is the only one of the client that has answers.
 */
public final class SurveyFollower implements ISelectionListener {
    private final IWorkbenchPage page;
    private final Consumer<Followed> follower;
    private boolean chosen;

    /**
     * A survey that is looked at.
     *
     * @param question the id of the question that is selected; null where none is
     */
    public record Followed(Survey survey, String question) {}

    /** Begins to tell. */
    public SurveyFollower(IWorkbenchPage page, Consumer<Followed> follower) {
        this.page = page;
        this.follower = follower;
        page.addPostSelectionListener(this);
        selectionChanged(null, page.getSelection(ExplorerView.ID));
        IEditorPart editor = page.getActiveEditor();
        if (editor != null) {
            selectionChanged(
                    editor,
                    editor.getSite().getSelectionProvider() == null
                            ? null
                            : editor.getSite().getSelectionProvider().getSelection());
        }
        selectionChanged(page.getActivePart(), page.getSelection());
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        Object selected = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        EObject element = selected == null ? null : Adapters.adapt(selected, EObject.class);
        if (element != null && EcoreUtil.getRootContainer(element) instanceof Survey survey) {
            chosen = true;
            follower.accept(new Followed(survey, element instanceof Question question ? question.getId() : null));
        } else if (part instanceof IEditorPart editor
                && editor.getEditorInput().getAdapter(Survey.class) instanceof Survey survey) {
            chosen = true;
            follower.accept(new Followed(survey, null));
        } else if (!chosen) {
            onlyOne(SelectedClient.folder(page, selection));
        }
    }

    private void onlyOne(Path client) {
        List<Survey> answered = Sessions.all().stream()
                .filter(session -> session.folder().path().equals(client))
                .flatMap(session -> session.folder().surveys().stream())
                .filter(survey -> !survey.getWaves().isEmpty())
                .toList();
        if (answered.size() == 1) {
            follower.accept(new Followed(answered.getFirst(), null));
        }
    }

    /** Tells no more. */
    public void stop() {
        page.removePostSelectionListener(this);
    }
}
