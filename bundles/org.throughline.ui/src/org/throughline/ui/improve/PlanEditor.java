package org.throughline.ui.improve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
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
import org.throughline.model.improvement.Plan;
import org.throughline.ui.EditorUndo;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/** The editor of a plan: problems, board, timeline, priorities and targets; where there is none, how to begin. */
public final class PlanEditor extends EditorPart {
    /** The editor's id. */
    public static final String ID = "org.throughline.ui.plan";

    private final Runnable changed = this::changed;
    private final StackLayout stack = new StackLayout();
    private ClientSession session;
    private Composite area;
    private PlanPages pages;

    /**
     * Shows a plan of an open client; where that fails, says why.
     *
     * @param input the plan, or the empty place for one
     * @param part what of it is to be selected; null for nothing
     */
    public static void open(IWorkbenchPage page, PlanInput input, Element part) {
        try {
            if (page.openEditor(input, ID) instanceof PlanEditor editor && editor.pages != null && part != null) {
                editor.pages.select(part);
            }
        } catch (PartInitException e) {
            Problems.show(page.getWorkbenchWindow().getShell(), e.getMessage(), e);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        Path folder = ((PlanInput) input).clientFolder();
        try {
            session = Sessions.open(folder);
        } catch (IOException | RefusedInputException e) {
            throw new PartInitException(Messages.text("client.cannotOpen", folder), e);
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        session.addListener(changed);
    }

    private PlanInput input() {
        return (PlanInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        stack.topControl = new EmptyPlan(area, session, this::begin).control();
        input().planIn(session).ifPresent(this::show);
        EditorUndo.install(this, session, this::keep);
    }

    /** What was not saved when the window ended comes back later, if at all; until then a plan can be begun. */
    private void begin() {
        Plan made = PlanEdits.newPlan(session, Messages.text("plan.usualName"));
        setInput(new PlanInput(input().clientFolder(), made.getId()));
        setPartName(input().getName());
        show(made);
        pages.setFocus();
    }

    private void show(Plan plan) {
        PlanEdits edits = new PlanEdits(session, plan, this::say);
        pages = new PlanPages(area, edits, new Places(getSite().getPage()));
        stack.topControl = pages.control();
        area.layout();
        pages.begin();
    }

    private void say(String refused) {
        IStatusLineManager line = getEditorSite().getActionBars().getStatusLineManager();
        line.setErrorMessage(refused);
    }

    private void keep() {
        if (pages != null) {
            pages.setFocus();
        }
    }

    private void changed() {
        if (area == null || area.isDisposed()) {
            return;
        }
        Optional<Plan> plan = input().planIn(session);
        boolean gone = pages != null && plan.isEmpty();
        if (gone || !session.isOpen()) {
            Display.getCurrent().asyncExec(() -> getSite().getPage().closeEditor(this, false));
            return;
        }
        setPartName(input().getName());
        if (pages != null) {
            pages.refresh();
        } else {
            plan.ifPresent(this::show);
        }
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void setFocus() {
        if (pages == null) {
            stack.topControl.setFocus();
        } else {
            pages.setFocus();
        }
        String message = session.isWritable() ? null : Messages.text("client.readOnly", session.readOnlyReason());
        getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        keep();
        try {
            session.save();
        } catch (IOException e) {
            monitor.setCanceled(true);
            Problems.notSaved(getSite().getShell(), session.client().getName(), e);
        }
    }

    @Override
    public void doSaveAs() {
        // a plan stays in its client's folder
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
