package org.throughline.ui.survey;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.SurveyPackage;
import org.throughline.ui.Messages;
import org.throughline.ui.table.Cells.Content;
import org.throughline.ui.table.RowMemory;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;

/** The questions of a survey in the order asked; code, text and kind are edited in place. */
final class QuestionTable {
    private static final SurveyPackage MODEL = SurveyPackage.eINSTANCE;

    private final SurveyEdits edits;
    private final RowTable<Question> table;
    private final MenuManager menu;

    QuestionTable(Composite parent, SurveyEdits edits) {
        this.edits = edits;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        table = new RowTable<>(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(table.control());
        addColumns();
        table.onKeys(this::add, this::delete, this::move);
        menu = RowMemory.remember(table, "survey.questions");
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).applyTo(buttons);
        button(buttons, "survey.button.add", this::add);
        button(buttons, "survey.button.duplicate", this::duplicate);
        button(buttons, "survey.button.delete", this::delete);
        button(buttons, "survey.button.up", () -> move(-1));
        button(buttons, "survey.button.down", () -> move(1));
        table.viewer().setInput(edits.survey().getQuestions());
    }

    private void addColumns() {
        TableViewer viewer = table.viewer();
        String[] kinds =
                Arrays.stream(QuestionKind.values()).map(SurveyWords::of).toArray(String[]::new);
        table.add(Column.of(Messages.text("survey.column.code"), 16, Question::getCode)
                .edited(Content.text(viewer, Question::getCode, (question, code) -> {
                    if (!code.isBlank()) {
                        edits.set(question, MODEL.getQuestion_Code(), code.strip());
                    }
                })));
        table.add(Column.of(Messages.text("survey.column.text"), 44, Question::getText)
                .edited(Content.text(
                        viewer,
                        Question::getText,
                        (question, text) -> edits.set(question, MODEL.getQuestion_Text(), text))));
        table.add(Column.of(
                        Messages.text("survey.column.kind"),
                        15,
                        (Question question) -> SurveyWords.of(question.getKind()))
                .edited(Content.choice(
                        viewer,
                        kinds,
                        question -> question.getKind().ordinal(),
                        (question, kind) ->
                                edits.set(question, MODEL.getQuestion_Kind(), QuestionKind.values()[kind]))));
        table.add(Column.of(Messages.text("survey.column.measures"), 25, SurveyWords::measures));
    }

    private static void button(Composite parent, String key, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.text(key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
    }

    /** Returns the menu on the questions. */
    MenuManager menu() {
        return menu;
    }

    TableViewer viewer() {
        return table.viewer();
    }

    /** Tells somebody which question is selected; null where there is none. */
    void onSelection(Consumer<Question> listener) {
        table.viewer().addSelectionChangedListener(event -> listener.accept(selected()));
    }

    Question selected() {
        return (Question) table.viewer().getStructuredSelection().getFirstElement();
    }

    void select(Question question) {
        table.viewer().refresh();
        if (question != null) {
            table.viewer().setSelection(new StructuredSelection(question), true);
        }
    }

    private void add() {
        Question added = edits.add(selected());
        select(added);
        if (added != null) {
            table.viewer().editElement(added, 1);
        }
    }

    private void duplicate() {
        if (selected() != null) {
            select(edits.duplicate(selected()));
        }
    }

    @SuppressWarnings("unchecked")
    private void delete() {
        IStructuredSelection selection = table.viewer().getStructuredSelection();
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
