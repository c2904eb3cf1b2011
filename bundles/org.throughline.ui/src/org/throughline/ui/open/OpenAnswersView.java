package org.throughline.ui.open;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.flow.views.TableMemory;
import org.throughline.survey.open.KeptQuotes;
import org.throughline.survey.open.OpenAnswer;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;
import org.throughline.ui.results.SurveyFollower;

/** What people wrote in their own words in the survey that is selected or edited, to be searched and kept as quotes. */
public final class OpenAnswersView extends ViewPart implements ISaveablePart {
    /** The view's id. */
    public static final String ID = "org.throughline.ui.openAnswers";

    private static final int MARGIN = 4;

    private final Runnable changed = this::changed;
    private Composite parent;
    private StackLayout pages;
    private Label message;
    private Composite content;
    private AnswerSearch search;
    private AnswerRows rows;
    private AnswerDetail detail;
    private AnswerFinder finder;
    private SurveyFollower follower;
    private ClientSession session;
    private String surveyId;
    private List<OpenAnswer> all = List.of();

    @Override
    public void createPartControl(Composite container) {
        parent = new Composite(container, SWT.NONE);
        pages = new StackLayout();
        pages.marginWidth = MARGIN;
        pages.marginHeight = MARGIN;
        parent.setLayout(pages);
        message = new Label(parent, SWT.WRAP);
        content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(content);
        search = new AnswerSearch(content, wanted -> find());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search.area());
        SashForm halves = new SashForm(content, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        rows = new AnswerRows(halves, settings());
        detail = new AnswerDetail(halves, () -> KeepQuote.of(this));
        halves.setWeights(3, 1);
        rows.table().viewer().addSelectionChangedListener(event -> describe());
        rows.table().viewer().addDoubleClickListener(event -> KeepQuote.of(this));
        finder = new AnswerFinder(parent.getDisplay());
        undoAndRedo(getViewSite().getActionBars());
        say(Messages.text("open.empty"));
        follower = new SurveyFollower(getSite().getPage(), this::follow);
    }

    private static IDialogSettings settings() {
        return TableMemory.section(
                PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(OpenAnswersView.class))
                        .getDialogSettings(),
                ID);
    }

    private void follow(SurveyFollower.Followed followed) {
        ClientSession of = Sessions.of(followed.survey()).orElse(null);
        if (of != null && (of != session || !followed.survey().getId().equals(surveyId))) {
            watch(of);
            surveyId = followed.survey().getId();
            say(Messages.text("open.loading", followed.survey().getName()));
            read();
        }
    }

    private void watch(ClientSession other) {
        if (session != null) {
            session.removeListener(changed);
        }
        session = other;
        if (session != null) {
            session.addListener(changed);
        }
        firePropertyChange(PROP_DIRTY);
    }

    /** Quotes show at once what they are kept about; answers are read again once something was saved. */
    private void changed() {
        if (!session.isOpen()) {
            watch(null);
            surveyId = null;
            finder.stop();
            say(Messages.text("open.empty"));
            return;
        }
        firePropertyChange(PROP_DIRTY);
        if (pages.topControl == content) {
            rows.refresh(KeptQuotes.of(session.client()));
            describe();
        }
        if (!session.isDirty()) {
            read();
        }
    }

    private void read() {
        finder.read(
                session.folder().path(),
                surveyId,
                this::show,
                failure -> say(Messages.text("results.failed", failure)));
    }

    private void show(List<OpenAnswer> answers) {
        if (parent.isDisposed()) {
            return;
        }
        boolean same = all.equals(answers) && pages.topControl == content;
        all = answers;
        if (answers.isEmpty()) {
            say(Messages.text("open.none"));
        } else if (!same) {
            search.offer(answers);
            pages.topControl = content;
            parent.layout();
            find();
        }
    }

    private void find() {
        finder.search(all, search.wanted(), found -> {
            if (!parent.isDisposed() && session != null) {
                rows.show(found, KeptQuotes.of(session.client()));
                String key = found.size() > AnswerRows.MOST ? "open.count.first" : "open.count";
                search.say(Messages.text(key, found.size(), all.size(), AnswerRows.MOST));
                describe();
            }
        });
    }

    private void describe() {
        detail.show(rows.selected(), rows, session != null && session.isWritable());
    }

    private void say(String text) {
        if (!parent.isDisposed()) {
            message.setText(text);
            pages.topControl = message;
            parent.layout();
        }
    }

    /** Returns the client whose answers are shown; nothing where none are. */
    Optional<ClientSession> session() {
        return pages.topControl == content ? Optional.ofNullable(session) : Optional.empty();
    }

    /** Returns the answer that is selected, of the client as saved last. */
    Optional<OpenAnswer> selected() {
        return pages.topControl == content ? rows.selected() : Optional.empty();
    }

    private void undoAndRedo(IActionBars bars) {
        bars.setGlobalActionHandler(
                ActionFactory.UNDO.getId(), action(() -> session.stack().undo()));
        bars.setGlobalActionHandler(
                ActionFactory.REDO.getId(), action(() -> session.stack().redo()));
        bars.updateActionBars();
    }

    private Action action(Runnable run) {
        return new Action() {
            @Override
            public void run() {
                if (session != null) {
                    run.run();
                }
            }
        };
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            session.save();
        } catch (IOException e) {
            monitor.setCanceled(true);
            Problems.show(getSite().getShell(), Messages.text("open.notSaved"), e);
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a client is saved in its own folder");
    }

    @Override
    public boolean isDirty() {
        return session != null && session.isOpen() && session.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    /** The practice asks for it. */
    @Override
    public boolean isSaveOnCloseNeeded() {
        return false;
    }

    @Override
    public void setFocus() {
        if (pages.topControl == content) {
            search.setFocus();
        } else {
            parent.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (follower != null) {
            follower.stop();
        }
        if (finder != null) {
            finder.stop();
        }
        watch(null);
        super.dispose();
    }
}
