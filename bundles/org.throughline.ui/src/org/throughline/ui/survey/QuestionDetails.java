package org.throughline.ui.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.throughline.model.base.Element;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.SurveyPackage;
import org.throughline.survey.instrument.InstrumentTexts;
import org.throughline.survey.instrument.Wordings;
import org.throughline.ui.Messages;

/** What belongs to one question beside its row: the text in a language, role, scale, what it measures, the choices. */
final class QuestionDetails {
    private static final SurveyPackage MODEL = SurveyPackage.eINSTANCE;

    private final SurveyEdits edits;
    private final ScrolledComposite scroll;
    private final Composite area;
    private final Combo language;
    private final Text text;
    private final Combo role;
    private final Text scale;
    private final Label measures;
    private final Button link;
    private final ChoiceTable choices;
    private Question question;
    private String shownLanguage = "";

    QuestionDetails(Composite parent, SurveyEdits edits, Consumer<String> languageChosen) {
        this.edits = edits;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        area = new Composite(scroll, SWT.NONE);
        scroll.setContent(area);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 6).applyTo(area);
        label("survey.language");
        language = new Combo(area, SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().hint(50, SWT.DEFAULT).applyTo(language);
        language.setItems(languages());
        language.setText(Wordings.language(edits.survey()));
        language.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(languageChosen)));
        language.addListener(SWT.DefaultSelection, event -> choose(languageChosen));
        label("survey.role");
        role = new Combo(area, SWT.READ_ONLY);
        role.setItems(Arrays.stream(QuestionRole.values()).map(SurveyWords::of).toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).hint(90, SWT.DEFAULT).applyTo(role);
        role.addSelectionListener(SelectionListener.widgetSelectedAdapter(event ->
                edits.set(question, MODEL.getQuestion_Role(), QuestionRole.values()[role.getSelectionIndex()])));
        label("survey.text");
        text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(3, 1)
                .hint(200, 48)
                .applyTo(text);
        text.addListener(SWT.Traverse, QuestionDetails::leaveByTab);
        text.addFocusListener(FocusListener.focusLostAdapter(event -> keepText()));
        label("survey.scale");
        scale = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(scale);
        scale.addFocusListener(FocusListener.focusLostAdapter(event -> keepScale()));
        label("survey.measures");
        measures = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(measures);
        link = new Button(area, SWT.PUSH);
        link.setText(Messages.text("survey.button.link"));
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> link()));
        choices = new ChoiceTable(area, edits);
        scroll.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        show(null);
    }

    private static void leaveByTab(Event event) {
        event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    private void label(String key) {
        new Label(area, SWT.NONE).setText(Messages.text(key));
    }

    private String[] languages() {
        TreeSet<String> others = new TreeSet<>(InstrumentTexts.LANGUAGES);
        List<String> own = Wordings.languages(edits.survey());
        others.addAll(own);
        others.remove(own.getFirst());
        return Stream.concat(Stream.of(own.getFirst()), others.stream()).toArray(String[]::new);
    }

    private void choose(Consumer<String> languageChosen) {
        keepText();
        show(question);
        boolean known = Wordings.languages(edits.survey()).contains(language());
        languageChosen.accept(known ? language() : Wordings.language(edits.survey()));
    }

    private String language() {
        String chosen = language.getText().strip();
        return chosen.isEmpty() ? Wordings.language(edits.survey()) : chosen;
    }

    /** Keeps what was typed; the language box may show another language by now. */
    private void keepText() {
        if (question != null && question.eContainer() != null && !shownLanguage.isEmpty()) {
            edits.setText(question, shownLanguage, text.getText());
        }
    }

    private void keepScale() {
        if (question != null && question.eContainer() != null) {
            edits.set(question, MODEL.getQuestion_Scale(), scale.getText().strip());
        }
    }

    private void link() {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(
                area.getShell(), LabelProvider.createTextProvider(e -> SurveyWords.described((Element) e)));
        dialog.setTitle(Messages.text("survey.link"));
        dialog.setMessage(Messages.text("survey.link.prompt"));
        dialog.setMultipleSelection(true);
        dialog.setElements(SurveyWords.measurable(edits.session().folder()).toArray());
        dialog.setInitialElementSelections(new ArrayList<>(question.getMeasures()));
        if (dialog.open() == ElementListSelectionDialog.OK) {
            edits.setMeasures(
                    question,
                    Arrays.stream(dialog.getResult()).map(Element.class::cast).toList());
        }
    }

    /** Shows a question, or that none is selected where it is null. */
    void show(Question shown) {
        question = shown;
        boolean can = shown != null && edits.session().isWritable();
        for (var control : List.of(text, role, scale, link)) {
            control.setEnabled(can);
        }
        shownLanguage = shown == null ? "" : language();
        put(text, shown == null ? "" : edits.textIn(shown, shownLanguage));
        put(scale, shown == null ? "" : Objects.requireNonNullElse(shown.getScale(), ""));
        role.select(shown == null ? 0 : shown.getRole().ordinal());
        measures.setText(shown == null ? Messages.text("survey.select") : SurveyWords.measures(shown));
        choices.show(shown, language());
        area.layout();
    }

    private static void put(Text field, String value) {
        if (!field.getText().equals(value)) {
            field.setText(value);
        }
    }

    /** Shows the question again after a change. */
    void refresh() {
        show(question != null && question.eContainer() != null ? question : null);
    }

    Composite control() {
        return scroll;
    }
}
