package org.throughline.ui.results;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;
import org.throughline.chart.QuestionChart;
import org.throughline.core.language.Language;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.flow.views.TableMemory;
import org.throughline.survey.breakdown.Grouping;
import org.throughline.survey.results.GroupResults;
import org.throughline.survey.results.ResultRow;
import org.throughline.survey.results.ResultTable;
import org.throughline.survey.results.SubjectRow;
import org.throughline.ui.Messages;
import org.throughline.ui.SelectedClient;

/** The results of the survey that is selected or edited: its questions in words and the selected one as a picture. */
public final class ResultsView extends ViewPart implements SelectedClient.ClientPart {
    /** The view's id. */
    public static final String ID = "org.throughline.ui.results";

    private static final int MARGIN = 4;
    private static final String BY = "by";
    private static final String GROUP = "group";

    private final Runnable changed = this::changed;
    private StackLayout pages;
    private Composite parent;
    private Label message;
    private Composite content;
    private ResultRows rows;
    private ResultChart chart;
    private Text card;
    private CTabFolder left;
    private CTabFolder details;
    private SubjectRows subjects;
    private ResultTable results;
    private GroupResults groups;
    private SurveyFollower follower;
    private ResultReading reading;
    private ClientSession session;
    private String surveyId;
    private String questionId;

    @Override
    public void createPartControl(Composite container) {
        parent = new Composite(container, SWT.NONE);
        pages = new StackLayout();
        pages.marginWidth = MARGIN;
        pages.marginHeight = MARGIN;
        parent.setLayout(pages);
        message = new Label(parent, SWT.WRAP);
        content = new Composite(parent, SWT.NONE);
        content.setLayout(new FillLayout());
        SashForm halves = new SashForm(content, SWT.HORIZONTAL);
        left = new CTabFolder(halves, SWT.BOTTOM | SWT.FLAT);
        rows = new ResultRows(left, settings("questions"));
        tab(left, "results.tab.questions", rows.area());
        subjects = new SubjectRows(left, settings("subjects"), this::selected);
        tab(left, "results.tab.subjects", subjects.area());
        left.setSelection(0);
        left.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> describe()));
        details = new CTabFolder(halves, SWT.BOTTOM | SWT.FLAT);
        chart = new ResultChart(details);
        tab(details, "results.tab.chart", chart.area());
        card = new Text(details, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        tab(details, "results.tab.card", card);
        details.setSelection(0);
        halves.setWeights(3, 2);
        reading = new ResultReading(parent.getDisplay());
        rows.onSelection(this::selected);
        rows.groups().onGrouping(this::groupBy);
        rows.groups().onGroup(this::filter);
        ResultMenu menu = new ResultMenu(
                getSite(), rows.viewer(), () -> left.getSelectionIndex() == 0 ? rows.table() : subjects.table());
        menu.on(chart.control());
        menu.on(subjects.table().table());
        rows.onTable(viewer -> {
            menu.on(viewer.getTable());
            getSite().setSelectionProvider(viewer);
        });
        say(Messages.text("results.empty"));
        follower = new SurveyFollower(getSite().getPage(), this::follow);
    }

    private static void tab(CTabFolder folder, String key, Control control) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(Messages.text(key));
        item.setControl(control);
    }

    private void selected(ResultRow row) {
        questionId = row.question().getId();
        chart.show(reading, row.question(), groups, rows.groups().group());
        card.setText(row.card().isEmpty() ? Messages.text("results.noPair") : String.join("\n", row.card()));
    }

    private void selected(SubjectRow row) {
        chart.show(reading, row.questions().getFirst(), null, Optional.empty());
        card.setText(String.join("\n", row.card()));
        details.setSelection(1);
    }

    private IDialogSettings settings(String name) {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ResultsView.class))
                .getDialogSettings();
        return TableMemory.section(TableMemory.section(all, ID), name);
    }

    /** Breaks the answers down; until that is done everybody's are shown. */
    private void groupBy(Optional<Grouping> grouping) {
        settings(BY).put(surveyId, grouping.map(Grouping::name).orElse(""));
        rows.groups().show(null, "");
        groups = null;
        filter();
        if (grouping.isEmpty()) {
            return;
        }
        reading.groups(
                grouping.get(),
                found -> {
                    if (!parent.isDisposed()) {
                        groups = found;
                        rows.groups().show(found, settings(GROUP).get(surveyId));
                        filter();
                    }
                },
                failure -> say(Messages.text("results.failed", failure)));
    }

    private void filter() {
        Optional<String> group = rows.groups().group();
        if (groups != null) {
            settings(GROUP).put(surveyId, group.orElse(""));
        }
        boolean grouped = groups != null && group.isPresent();
        rows.show(grouped ? Language.ofWindow(() -> groups.table(group.get())) : results, questionId);
        describe();
    }

    private void follow(SurveyFollower.Followed followed) {
        ClientSession of = Sessions.of(followed.survey()).orElse(null);
        if (of == null) {
            return;
        }
        boolean another = of != session || !followed.survey().getId().equals(surveyId);
        questionId = followed.question() == null ? questionId : followed.question();
        if (another) {
            watch(of);
            surveyId = followed.survey().getId();
            questionId = followed.question();
            say(Messages.text("results.loading", followed.survey().getName()));
            read();
        } else if (questionId != null) {
            rows.select(questionId);
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
    }

    /** A change is counted once it is saved; until then the view says that it shows what was saved last. */
    private void changed() {
        if (!session.isOpen()) {
            watch(null);
            surveyId = null;
            reading.stop();
            say(Messages.text("results.empty"));
            return;
        }
        describe();
        if (!session.isDirty()) {
            read();
        }
    }

    private void describe() {
        boolean shown = pages.topControl == content;
        String unsaved = session != null && session.isDirty() && shown ? Messages.text("results.unsaved") : "";
        Optional<String> group = shown && groups != null && left.getSelectionIndex() == 0
                ? rows.groups().group()
                : Optional.empty();
        String whose = group.map(one -> Messages.text("results.filtered", one)).orElse("");
        setContentDescription((whose + " " + unsaved).strip());
    }

    private void read() {
        Path folder = session.folder().path();
        reading.survey(folder, surveyId, this::show, failure -> say(Messages.text("results.failed", failure)));
    }

    private void show(ResultTable found) {
        if (parent.isDisposed()) {
            return;
        }
        results = found;
        if (results.waves().isEmpty()) {
            say(Messages.text("results.noAnswers", results.survey().getName()));
        } else if (results.rows().isEmpty()) {
            say(Messages.text("results.notCounted", results.survey().getName()));
        } else {
            pages.topControl = content;
            parent.layout();
            subjects.show(results);
            rows.groups().offer(results.survey(), settings(BY).get(surveyId));
            groupBy(rows.groups().grouping());
        }
    }

    private void say(String text) {
        if (!parent.isDisposed()) {
            message.setText(text);
            pages.topControl = message;
            parent.layout();
            describe();
        }
    }

    /** Returns the folder of the client whose results are shown; null where none are. */
    @Override
    public Path clientFolder() {
        return session == null ? null : session.folder().path();
    }

    /** Returns the chart of the selected question as drawn last; nothing where none is drawn. */
    public Optional<QuestionChart> chart() {
        return pages.topControl == content ? chart.drawn() : Optional.empty();
    }

    @Override
    public void setFocus() {
        if (pages.topControl == content) {
            rows.viewer().getTable().setFocus();
        } else {
            parent.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (follower != null) {
            follower.stop();
        }
        if (reading != null) {
            reading.stop();
        }
        watch(null);
        super.dispose();
    }
}
