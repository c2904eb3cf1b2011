package org.throughline.ui.open;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.throughline.model.base.Element;
import org.throughline.survey.open.OpenAnswer;
import org.throughline.ui.Messages;

/** The fields that say which open answers are looked for. */
final class AnswerSearch {
    /** As long as somebody types nothing is looked for. */
    private static final int PAUSE = 200;

    private final Composite area;
    private final Text words;
    private final Combo wave;
    private final Combo question;
    private final Label count;
    private final List<String> waves = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final Runnable changed;

    AnswerSearch(Composite parent, Consumer<AnswerFinder.Wanted> listener) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(area);
        words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.text("open.search"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(words);
        wave = new Combo(area, SWT.READ_ONLY);
        question = new Combo(area, SWT.READ_ONLY);
        count = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
        changed = () -> {
            if (!area.isDisposed()) {
                listener.accept(wanted());
            }
        };
        words.addModifyListener(event -> area.getDisplay().timerExec(PAUSE, changed));
        wave.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        question.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
    }

    Composite area() {
        return area;
    }

    AnswerFinder.Wanted wanted() {
        return new AnswerFinder.Wanted(words.getText(), chosen(wave, waves), chosen(question, questions));
    }

    private static String chosen(Combo combo, List<String> ids) {
        return combo.getSelectionIndex() < 1 ? null : ids.get(combo.getSelectionIndex() - 1);
    }

    /** Offers the waves and questions that have answers; what was chosen stays where it is there. */
    void offer(List<OpenAnswer> answers) {
        offer(wave, waves, "open.allWaves", answers, OpenAnswer::wave, Element::getName);
        offer(question, questions, "open.allQuestions", answers, OpenAnswer::question, AnswerRows::wording);
        area.layout();
    }

    private static <T extends Element> void offer(
            Combo combo,
            List<String> ids,
            String all,
            List<OpenAnswer> answers,
            Function<OpenAnswer, T> of,
            Function<T, String> name) {
        String before = chosen(combo, ids);
        Map<String, String> names = new LinkedHashMap<>();
        answers.forEach(answer -> names.putIfAbsent(
                of.apply(answer).getId(), Objects.requireNonNullElse(name.apply(of.apply(answer)), "")));
        ids.clear();
        ids.addAll(names.keySet());
        combo.setItems(Messages.text(all));
        names.values().forEach(combo::add);
        combo.select(ids.indexOf(before) + 1);
    }

    void say(String text) {
        count.setText(text);
        area.layout();
    }

    void setFocus() {
        words.setFocus();
    }
}
