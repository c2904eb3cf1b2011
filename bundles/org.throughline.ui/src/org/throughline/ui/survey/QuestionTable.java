package org.throughline.ui.survey;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.SurveyPackage;
import org.throughline.ui.Messages;
import org.throughline.ui.table.Cells;

/** The questions of a survey in the order asked; code, text and kind are edited in place. */
final class QuestionTable {
    private static final SurveyPackage MODEL = SurveyPackage.eINSTANCE;

    /** The least width of a column, in pixels at 100 %. */
    private static final int LEAST_WIDTH = 60;

    private final SurveyEdits edits;
    private final TableColumnLayout columns;
    private final TableViewer viewer;

    QuestionTable(Composite parent, SurveyEdits edits) {
        this.edits = edits;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(frame);
        columns = new TableColumnLayout();
        frame.setLayout(columns);
        viewer = new TableViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        addColumns();
        int[] widths = {16, 44, 15, 25};
        for (int i = 0; i < widths.length; i++) {
            columns.setColumnData(viewer.getTable().getColumn(i), new ColumnWeightData(widths[i], LEAST_WIDTH));
        }
        Cells.editByKeyboard(viewer);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.getTable().addListener(SWT.KeyDown, this::key);
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).applyTo(buttons);
        button(buttons, "survey.button.add", this::add);
        button(buttons, "survey.button.duplicate", this::duplicate);
        button(buttons, "survey.button.delete", this::delete);
        button(buttons, "survey.button.up", () -> move(-1));
        button(buttons, "survey.button.down", () -> move(1));
        viewer.setInput(edits.survey().getQuestions());
    }

    private void addColumns() {
        String[] kinds =
                Arrays.stream(QuestionKind.values()).map(SurveyWords::of).toArray(String[]::new);
        Cells.<Question>column(
                viewer,
                Messages.text("survey.column.code"),
                90,
                Question::getCode,
                Cells.Content.text(viewer, Question::getCode, (question, code) -> {
                    if (!code.isBlank()) {
                        edits.set(question, MODEL.getQuestion_Code(), code.strip());
                    }
                }));
        Cells.<Question>column(
                viewer,
                Messages.text("survey.column.text"),
                280,
                Question::getText,
                Cells.Content.text(
                        viewer,
                        Question::getText,
                        (question, text) -> edits.set(question, MODEL.getQuestion_Text(), text)));
        Cells.<Question>column(
                viewer,
                Messages.text("survey.column.kind"),
                110,
                question -> SurveyWords.of(question.getKind()),
                Cells.Content.choice(
                        viewer,
                        kinds,
                        question -> question.getKind().ordinal(),
                        (question, kind) ->
                                edits.set(question, MODEL.getQuestion_Kind(), QuestionKind.values()[kind])));
        Cells.<Question>column(viewer, Messages.text("survey.column.measures"), 240, SurveyWords::measures, null);
    }

    private static void button(Composite parent, String key, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.text(key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
    }

    private void key(Event event) {
        boolean alt = event.stateMask == SWT.ALT;
        if (event.keyCode == SWT.DEL && event.stateMask == 0) {
            delete();
        } else if (event.keyCode == SWT.INSERT && event.stateMask == 0) {
            add();
        } else if (alt && event.keyCode == SWT.ARROW_UP) {
            move(-1);
        } else if (alt && event.keyCode == SWT.ARROW_DOWN) {
            move(1);
        }
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Tells somebody which question is selected; null where there is none. */
    void onSelection(Consumer<Question> listener) {
        viewer.addSelectionChangedListener(event -> listener.accept(selected()));
    }

    Question selected() {
        return (Question) viewer.getStructuredSelection().getFirstElement();
    }

    void select(Question question) {
        viewer.refresh();
        if (question != null) {
            viewer.setSelection(new StructuredSelection(question), true);
        }
    }

    private void add() {
        Question added = edits.add(selected());
        select(added);
        if (added != null) {
            viewer.editElement(added, 1);
        }
    }

    private void duplicate() {
        if (selected() != null) {
            select(edits.duplicate(selected()));
        }
    }

    @SuppressWarnings("unchecked")
    private void delete() {
        IStructuredSelection selection = viewer.getStructuredSelection();
        int place = edits.survey().getQuestions().indexOf(selected());
        edits.delete((List<Question>) selection.toList());
        List<Question> left = edits.survey().getQuestions();
        if (place >= 0 && !left.isEmpty()) {
            select(left.get(Math.min(place, left.size() - 1)));
        }
    }

    private void move(int by) {
        Question question = selected();
        if (question != null) {
            edits.move(question, by);
            select(question);
        }
    }
}
