package org.throughline.ui.survey;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.SurveyPackage;
import org.throughline.survey.instrument.Wordings;
import org.throughline.ui.Messages;
import org.throughline.ui.table.Cells;

/** The answers that a question offers: code, label in a language, and whether the answer is favourable. */
final class ChoiceTable {
    private static final SurveyPackage MODEL = SurveyPackage.eINSTANCE;

    private final SurveyEdits edits;
    private final TableViewer viewer;
    private final Button add;
    private final Button delete;
    private Question question;
    private String language = "";

    ChoiceTable(Composite parent, SurveyEdits edits) {
        this.edits = edits;
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(200, 70).applyTo(viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Cells.<Choice>column(
                viewer,
                Messages.text("survey.choice.code"),
                70,
                Choice::getCode,
                Cells.Content.text(viewer, Choice::getCode, (choice, code) -> {
                    if (!code.isBlank()) {
                        edits.set(choice, MODEL.getChoice_Code(), code.strip());
                    }
                }));
        Cells.<Choice>column(
                viewer,
                Messages.text("survey.choice.label"),
                240,
                this::label,
                Cells.Content.text(viewer, this::label, (choice, label) -> {
                    if (!label.equals(label(choice))) {
                        edits.setLabel(choice, language, label);
                    }
                }));
        Cells.<Choice>column(
                viewer,
                Messages.text("survey.choice.favourable"),
                90,
                choice -> choice.isFavourable() ? Messages.text("survey.choice.isFavourable") : "",
                Cells.Content.tick(
                        viewer,
                        Choice::isFavourable,
                        (choice, is) -> edits.set(choice, MODEL.getChoice_Favourable(), is)));
        Cells.editByKeyboard(viewer);
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && event.stateMask == 0) {
                delete();
            }
        });
        Composite buttons = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        add = button(buttons, "survey.button.addChoice", this::add);
        delete = button(buttons, "survey.button.deleteChoice", this::delete);
    }

    private static Button button(Composite parent, String key, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.text(key));
        GridDataFactory.fillDefaults().applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        return button;
    }

    private String label(Choice choice) {
        return Wordings.label(choice, language);
    }

    private void add() {
        Choice choice = edits.addChoice(question);
        viewer.refresh();
        viewer.editElement(choice, 1);
    }

    private void delete() {
        Choice choice = (Choice) viewer.getStructuredSelection().getFirstElement();
        if (choice != null) {
            edits.delete(List.of(choice));
        }
    }

    /** Shows the choices of a question in a language; none where it is null. */
    void show(Question shown, String inLanguage) {
        question = shown;
        language = inLanguage;
        viewer.setInput(shown == null ? List.of() : shown.getChoices());
        boolean can = shown != null && edits.session().isWritable();
        add.setEnabled(can);
        delete.setEnabled(can);
    }
}
