package org.throughline.ui.survey.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.throughline.edit.phrases.Phrases;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.survey.imports.ColumnAction;
import org.throughline.survey.imports.ColumnRule;
import org.throughline.ui.Messages;
import org.throughline.ui.table.Cells;
import org.throughline.ui.table.ElementWords;

/** The third page: where every column goes; a tick keeps it. What somebody should look at is on top. */
final class ColumnsPage extends ImportPage {
    private static final List<ColumnAction> ACTIONS = List.of(
            ColumnAction.QUESTION,
            ColumnAction.LEAVE_OUT,
            ColumnAction.PERSONAL,
            ColumnAction.RESPONDENT,
            ColumnAction.FACILITY,
            ColumnAction.UNIT,
            ColumnAction.LANGUAGE,
            ColumnAction.DATE,
            ColumnAction.MATCH);

    private CheckboxTableViewer table;
    private Composite page;
    private Label count;
    private List<ColumnLine> lines = List.of();

    ColumnsPage(ImportDraft draft) {
        super("columns", draft);
    }

    @Override
    public void createControl(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        count = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        setControl(page);
    }

    /** The questions to choose from are those of the survey, which may have changed since the page was last shown. */
    private void createTable() {
        if (table != null) {
            table.getTable().dispose();
        }
        Table control = new Table(page, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        control.setHeaderVisible(true);
        control.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 300).applyTo(control);
        table = new CheckboxTableViewer(control);
        table.setContentProvider(ArrayContentProvider.getInstance());
        addColumns();
        table.setCheckStateProvider(new ICheckStateProvider() {
            @Override
            public boolean isGrayed(Object line) {
                return false;
            }

            @Override
            public boolean isChecked(Object line) {
                return ((ColumnLine) line).isKept();
            }
        });
        table.addCheckStateListener(event -> tick((ColumnLine) event.getElement(), event.getChecked()));
        ColumnViewerToolTipSupport.enableFor(table);
        Cells.editByKeyboard(table);
        page.layout();
    }

    private void addColumns() {
        List<String> codes = codes();
        List<String> questions = new ArrayList<>(List.of(Messages.text("import.columns.newQuestion")));
        questions.addAll(draft().survey() == null ? List.of() : told(draft().survey()));
        String[] actions = ACTIONS.stream()
                .map(action -> Messages.text("import.action." + action.word()))
                .toArray(String[]::new);
        Cells.column(table, Messages.text("import.columns.column"), 190, ColumnsPage::name, null);
        Cells.<ColumnLine>column(
                table, Messages.text("import.columns.samples"), 210, line -> String.join(" · ", line.samples()), null);
        Cells.<ColumnLine>column(
                table,
                Messages.text("import.columns.action"),
                150,
                line -> actions[ACTIONS.indexOf(shown(line.rule().action()))],
                Cells.Content.choice(
                        table,
                        actions,
                        line -> ACTIONS.indexOf(shown(line.rule().action())),
                        (line, place) -> act(line, ACTIONS.get(place))));
        Cells.<ColumnLine>column(
                table,
                Messages.text("import.columns.question"),
                150,
                ColumnsPage::question,
                Cells.Content.choice(
                        table,
                        questions.toArray(String[]::new),
                        line -> hasQuestion(line)
                                ? 1 + codes.indexOf(line.rule().question())
                                : -1,
                        (line, place) -> answer(line, place == 0 ? null : codes.get(place - 1))));
        Cells.column(table, Messages.text("import.columns.status"), 260, this::status, null);
    }

    private List<String> codes() {
        return draft().survey() == null
                ? List.of()
                : draft().survey().getQuestions().stream()
                        .map(Question::getCode)
                        .toList();
    }

    private static List<String> told(Survey survey) {
        return survey.getQuestions().stream()
                .map(question -> question.getCode() + " – " + ElementWords.name(question))
                .toList();
    }

    private static ColumnAction shown(ColumnAction action) {
        return action == ColumnAction.NEW ? ColumnAction.QUESTION : action;
    }

    private static String name(ColumnLine line) {
        String name = line.rule().column();
        String wording = line.wording().isBlank() ? "" : " – " + line.wording();
        return (line.unsure() ? "⚠ " : "") + name + wording;
    }

    private static boolean hasQuestion(ColumnLine line) {
        return line.rule().action().role().isPresent();
    }

    private static String question(ColumnLine line) {
        if (!hasQuestion(line)) {
            return "";
        }
        String code = line.rule().question();
        return code == null ? Messages.text("import.columns.newQuestion") : code;
    }

    private String status(ColumnLine line) {
        return draft().said().containsKey(line.rule().column())
                ? Messages.text("import.columns.changed")
                : Phrases.say(line.status());
    }

    private void tick(ColumnLine line, boolean keep) {
        if (keep) {
            say(line, ColumnAction.NEW, null);
        } else {
            act(line, ColumnAction.LEAVE_OUT);
        }
    }

    private void act(ColumnLine line, ColumnAction action) {
        ColumnRule rule = line.rule();
        if (action == ColumnAction.QUESTION) {
            boolean own = codes().contains(rule.question());
            say(line, own ? ColumnAction.QUESTION : ColumnAction.NEW, rule.question());
        } else if (action != rule.action()) {
            say(line, action, action.role().isEmpty() ? null : rule.question());
        }
    }

    private void answer(ColumnLine line, String code) {
        boolean background = line.rule().action().isBackground();
        ColumnAction other = code == null ? ColumnAction.NEW : ColumnAction.QUESTION;
        say(line, background ? line.rule().action() : other, code);
    }

    private void say(ColumnLine line, ColumnAction action, String question) {
        draft().say(new ColumnRule(line.rule().column(), action, question));
        List<String> places = lines.stream().map(each -> each.rule().column()).toList();
        int selected = table.getTable().getSelectionIndex();
        show(DraftLines.columns(draft(), draft().shown()).stream()
                .sorted(Comparator.comparing(each -> places.indexOf(each.rule().column())))
                .toList());
        table.getTable().setSelection(selected);
        setErrorMessage(null);
    }

    private void show(List<ColumnLine> shown) {
        lines = shown;
        table.setInput(lines);
        long unsure = lines.stream().filter(ColumnLine::unsure).count();
        long kept = lines.stream().filter(ColumnLine::isKept).count();
        count.setText(Messages.text("import.columns.count", lines.size(), kept, unsure));
        page.layout();
    }

    @Override
    void show() {
        createTable();
        show(DraftLines.columns(draft(), draft().shown()));
    }

    @Override
    boolean isToBeUsed() {
        return lines.stream().anyMatch(ColumnLine::unsure);
    }
}
