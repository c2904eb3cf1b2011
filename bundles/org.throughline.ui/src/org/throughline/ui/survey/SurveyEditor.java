package org.throughline.ui.survey;

import java.io.IOException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.throughline.core.RefusedInputException;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.model.base.Element;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.instrument.Wordings;
import org.throughline.ui.EditorUndo;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;
import org.throughline.ui.SelectedClient;

/** The editor of a survey: its questions with all that belongs to them, its waves, and how it looks on paper. */
public final class SurveyEditor extends EditorPart {
    /** The editor's id. */
    public static final String ID = "org.throughline.ui.survey";

    private static final String WAVES = "org.throughline.ui.survey.waves";

    private final Runnable changed = this::changed;
    private ClientSession session;
    private Survey survey;
    private QuestionTable questions;
    private QuestionDetails details;
    private CTabFolder below;
    private WaveTable waves;
    private SheetPreview preview;

    /**
     * Shows a survey of an open client; where that fails, says why.
     *
     * @param part what of it is meant; a question or a wave is selected
     */
    public static void open(IWorkbenchPage page, Survey survey, Element part) {
        try {
            SurveyInput input = new SurveyInput(SelectedClient.folder(survey), survey.getId());
            if (page.openEditor(input, ID) instanceof SurveyEditor editor) {
                editor.select(part);
            }
        } catch (PartInitException e) {
            Problems.show(page.getWorkbenchWindow().getShell(), e.getMessage(), e);
        }
    }

    private void select(Element part) {
        if (part instanceof Question question) {
            questions.select(question);
        } else if (part instanceof Wave wave) {
            below.setSelection(1);
            waves.viewer().setSelection(new StructuredSelection(wave), true);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        SurveyInput named = (SurveyInput) input;
        try {
            session = Sessions.open(named.clientFolder());
        } catch (IOException | RefusedInputException e) {
            throw new PartInitException(Messages.text("client.cannotOpen", named.clientFolder()), e);
        }
        survey = named.surveyIn(session)
                .orElseThrow(() -> new PartInitException(Messages.text("survey.gone", named.getToolTipText())));
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        session.addListener(changed);
    }

    @Override
    public void createPartControl(Composite parent) {
        SurveyEdits edits = new SurveyEdits(session, survey);
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        SashForm left = new SashForm(halves, SWT.VERTICAL);
        questions = new QuestionTable(left, edits);
        below = new CTabFolder(left, SWT.BOTTOM | SWT.BORDER);
        details = new QuestionDetails(below, edits, language -> preview.show(language));
        tab(below, "survey.tab.question", details.control());
        waves = new WaveTable(below, edits);
        tab(below, "survey.tab.waves", waves.control());
        getSite().registerContextMenu(WAVES, waves.menu(), waves.viewer());
        below.setSelection(0);
        left.setWeights(4, 6);
        preview = new SheetPreview(halves, survey, Wordings.language(survey));
        halves.setWeights(3, 2);
        questions.onSelection(details::show);
        getSite().setSelectionProvider(questions.viewer());
        getEditorSite().registerContextMenu(ID, questions.menu(), questions.viewer(), false);
        EditorUndo.install(this, session, () -> questions.viewer().getTable().forceFocus());
        if (!survey.getQuestions().isEmpty()) {
            questions.select(survey.getQuestions().getFirst());
        }
    }

    private static void tab(CTabFolder folder, String key, Control control) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(Messages.text(key));
        item.setControl(control);
    }

    private void changed() {
        if (questions == null || questions.viewer().getControl().isDisposed()) {
            return;
        }
        boolean gone = ((SurveyInput) getEditorInput()).surveyIn(session).isEmpty();
        if (gone || !session.isOpen()) {
            Display.getCurrent().asyncExec(() -> getSite().getPage().closeEditor(this, false));
            return;
        }
        setPartName(getEditorInput().getName());
        questions.viewer().refresh();
        details.refresh();
        waves.refresh();
        preview.refresh();
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void setFocus() {
        questions.viewer().getTable().setFocus();
        String message = session.isWritable() ? null : Messages.text("client.readOnly", session.readOnlyReason());
        getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        questions.viewer().getTable().forceFocus();
        try {
            session.save();
        } catch (IOException e) {
            monitor.setCanceled(true);
            Problems.notSaved(getSite().getShell(), session.client().getName(), e);
        }
    }

    @Override
    public void doSaveAs() {
        // a survey stays in its client's folder
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        if (session != null) {
            session.removeListener(changed);
        }
        super.dispose();
    }
}
