package org.throughline.ui.script;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.throughline.core.RefusedInputException;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.script.PracticeScripts;
import org.throughline.script.Script;
import org.throughline.ui.Messages;
import org.throughline.ui.OpenPractice;
import org.throughline.ui.Problems;
import org.throughline.ui.SelectedClient;
import org.throughline.ui.table.ButtonRow;

/**
 * Asks the client that is selected or edited something, or changes it, by a script; scripts are kept in the practice.
 */
public final class ScriptView extends ViewPart {
    /** The view's id. */
    public static final String ID = "org.throughline.ui.script";

    private static final int MARGIN = 4;

    private final PracticeScripts scripts =
            new PracticeScripts(OpenPractice.get().path());
    private final ScriptHistory history = new ScriptHistory();
    private final ISelectionListener follower = this::follow;
    private final Runnable closed = this::followSessions;
    private ScriptTexts texts;
    private ScriptList list;
    private Button run;
    private Button cancel;
    private Button delete;
    private Path folder;
    private ScriptJob running;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(parent);
        ButtonRow buttons = new ButtonRow(parent, true);
        run = buttons.looking("script.run", this::run);
        cancel = buttons.looking("script.cancel", this::cancel);
        buttons.looking("script.earlier", () -> recall(-1));
        buttons.looking("script.later", () -> recall(1));
        buttons.looking("script.keep", this::keep);
        delete = buttons.looking("script.delete", this::delete);
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list = new ScriptList(halves, scripts, this::show);
        texts = new ScriptTexts(halves, this::run, this::recall);
        halves.setWeights(2, 5);
        undoAndRedo(getViewSite().getActionBars());
        getSite().getPage().addPostSelectionListener(follower);
        Sessions.addListener(closed);
        follow(null, getSite().getPage().getSelection());
        enable();
    }

    private void follow(IWorkbenchPart part, ISelection selection) {
        Path selected = part == this ? null : SelectedClient.folder(getSite().getPage(), selection);
        if (selected != null && !selected.equals(folder)) {
            folder = selected;
            history.show(folder);
            texts.clearOutput();
        }
        enable();
    }

    /** What a closed client said is not shown any longer. */
    private void followSessions() {
        if (folder != null && Sessions.get(folder).isEmpty()) {
            history.forget(folder);
            texts.clearOutput();
            folder = null;
        }
        follow(null, getSite().getPage().getSelection());
    }

    private Optional<ClientSession> session() {
        return folder == null ? Optional.empty() : Sessions.get(folder);
    }

    private void enable() {
        if (run.isDisposed()) {
            return;
        }
        ClientSession session = session().orElse(null);
        run.setEnabled(session != null && running == null);
        cancel.setEnabled(running != null);
        delete.setEnabled(list.selected() != null && list.selected().file() != null);
        setContentDescription(
                session == null
                        ? Messages.text("script.noClient")
                        : Messages.text("script.on", session.client().getName()));
    }

    private void run() {
        ClientSession session = session().orElse(null);
        if (session == null || running != null) {
            return;
        }
        String source = texts.source();
        history.add(folder, source);
        Path ranOn = folder;
        running = new ScriptJob(session, new Script(name(), source), ended -> ended(ranOn, ended));
        texts.say(Messages.text("script.runs"));
        running.start(scripts.practiceName());
        enable();
    }

    private String name() {
        ScriptList.Entry selected = list.selected();
        return selected == null ? Messages.text("script.nameless") : selected.name();
    }

    private void ended(Path ranOn, ScriptJob.Ended ended) {
        running = null;
        if (run.isDisposed()) {
            return;
        }
        if (ranOn.equals(folder)) {
            texts.say(ended.text());
            if (ended.failure() != null) {
                texts.show(ended.failure());
            }
        }
        enable();
    }

    private void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private void recall(int by) {
        String earlier = folder == null ? null : history.go(folder, by);
        if (earlier != null) {
            texts.edit(earlier);
        }
    }

    private void show(ScriptList.Entry entry) {
        try {
            if (folder != null && texts.isEdited()) {
                history.add(folder, texts.source());
            }
            texts.edit(entry.source());
        } catch (IOException | RefusedInputException e) {
            Problems.show(getSite().getShell(), Messages.text("script.notRead"), e);
        }
        enable();
    }

    private void keep() {
        ScriptList.Entry selected = list.selected();
        InputDialog dialog = new InputDialog(
                getSite().getShell(),
                Messages.text("script.keep.title"),
                Messages.text("script.keep.prompt", scripts.folder()),
                selected == null || selected.file() == null ? "" : selected.name(),
                name -> name.isBlank() ? Messages.text("script.keep.needed") : null);
        if (dialog.open() != Window.OK) {
            return;
        }
        try {
            list.refresh(scripts.save(dialog.getValue(), texts.source()));
        } catch (IOException | RefusedInputException e) {
            Problems.show(getSite().getShell(), Messages.text("script.notKept"), e);
        }
        enable();
    }

    private void delete() {
        ScriptList.Entry selected = list.selected();
        boolean sure = MessageDialog.openQuestion(
                getSite().getShell(),
                Messages.text("script.delete.title"),
                Messages.text("script.delete.sure", selected.name()));
        if (sure) {
            try {
                scripts.delete(selected.file());
            } catch (IOException e) {
                Problems.show(getSite().getShell(), Messages.text("script.notDeleted"), e);
            }
            list.refresh(null);
            enable();
        }
    }

    private void undoAndRedo(IActionBars bars) {
        bars.setGlobalActionHandler(
                ActionFactory.UNDO.getId(), action(session -> session.stack().undo()));
        bars.setGlobalActionHandler(
                ActionFactory.REDO.getId(), action(session -> session.stack().redo()));
        bars.updateActionBars();
    }

    private Action action(java.util.function.Consumer<ClientSession> step) {
        return new Action() {
            @Override
            public void run() {
                session().ifPresent(step);
            }
        };
    }

    @Override
    public void setFocus() {
        texts.setFocus();
    }

    @Override
    public void dispose() {
        cancel();
        Sessions.removeListener(closed);
        getSite().getPage().removePostSelectionListener(follower);
        super.dispose();
    }
}
