package org.throughline.ui.survey;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.core.RefusedInputException;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.model.survey.Survey;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;
import org.throughline.ui.SelectedClient;

/** What the commands on surveys share: the client that is meant, what is selected, and a survey shown at the end. */
final class SurveyTarget {
    private final IWorkbenchPage page;
    private final Shell shell;
    private final ClientSession session;
    private final Object selected;

    private SurveyTarget(IWorkbenchPage page, Shell shell, ClientSession session, Object selected) {
        this.page = page;
        this.shell = shell;
        this.session = session;
        this.selected = selected;
    }

    /** Finds the client that is selected or edited; says why where there is none, and returns null. */
    static SurveyTarget in(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        Shell shell = HandlerUtil.getActiveShell(event);
        var selection = HandlerUtil.getCurrentSelection(event);
        Path folder = SelectedClient.folder(page, selection);
        if (folder == null) {
            MessageDialog.openInformation(shell, Messages.text("survey.title"), Messages.text("survey.noClient"));
            return null;
        }
        Object selected = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        try {
            return new SurveyTarget(page, shell, Sessions.open(folder), selected);
        } catch (IOException | RefusedInputException e) {
            Problems.show(shell, Messages.text("client.cannotOpen", folder.getFileName()), e);
            return null;
        }
    }

    IWorkbenchPage page() {
        return page;
    }

    Shell shell() {
        return shell;
    }

    ClientSession session() {
        return session;
    }

    /** Returns whether the client may be changed; says why where it may not. */
    boolean isWritable() {
        if (!session.isWritable()) {
            say(Messages.text("client.readOnly", session.readOnlyReason()));
        }
        return session.isWritable();
    }

    void say(String text) {
        MessageDialog.openInformation(shell, Messages.text("survey.title"), text);
    }

    /** Returns the root of what is selected, else of what is edited, where it is of a kind; null where it is not. */
    <T extends EObject> T root(Class<T> kind) {
        if (selected instanceof EObject element && kind.isInstance(EcoreUtil.getRootContainer(element))) {
            return kind.cast(EcoreUtil.getRootContainer(element));
        }
        IEditorPart editor = page.getActiveEditor();
        T edited = editor == null ? null : editor.getEditorInput().getAdapter(kind);
        return edited != null && Sessions.of(edited).orElse(null) == session ? edited : null;
    }

    /** Shows a survey of the client. */
    void open(Survey survey) {
        SurveyEditor.open(page, survey, survey);
    }
}
