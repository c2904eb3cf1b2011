package org.throughline.ui.results;

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
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.ui.explorer.ExplorerView;

/** Tells which survey is selected, or edited in the part that is used; other selections leave it as it was. */
public final class SurveyFollower implements ISelectionListener {
    private final IWorkbenchPage page;
    private final Consumer<Followed> follower;

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
            follower.accept(new Followed(survey, element instanceof Question question ? question.getId() : null));
        } else if (part instanceof IEditorPart editor
                && editor.getEditorInput().getAdapter(Survey.class) instanceof Survey survey) {
            follower.accept(new Followed(survey, null));
        }
    }

    /** Tells no more. */
    public void stop() {
        page.removePostSelectionListener(this);
    }
}
