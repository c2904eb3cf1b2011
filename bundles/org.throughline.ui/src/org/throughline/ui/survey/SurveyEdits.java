package org.throughline.ui.survey;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Deletion;
import org.throughline.model.base.Element;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.survey.instrument.Wordings;
import org.throughline.ui.Messages;

/** The changes that the survey editor makes, each one step for undo; nothing happens where the client is read only. */
public final class SurveyEdits {
    private final ClientSession session;
    private final Survey survey;

    /** Takes a survey of an open client. */
    public SurveyEdits(ClientSession session, Survey survey) {
        this.session = session;
        this.survey = survey;
    }

    Survey survey() {
        return survey;
    }

    ClientSession session() {
        return session;
    }

    private void change(String key, Runnable change) {
        if (session.isWritable()) {
            session.change(Messages.text(key), change);
        }
    }

    /** Adds a yes/no question behind another one, at the end where that is null; null where nothing may be changed. */
    public Question add(Question behind) {
        Question added = SurveyFactory.eINSTANCE.createQuestion();
        added.setCode(unusedCode("q"));
        added.setText("");
        return insert("survey.add", added, behind);
    }

    /** Adds a copy of a question behind it; the copy has a code of its own. */
    public Question duplicate(Question question) {
        Question copy = EcoreUtil.copy(question);
        copy.setCode(
                unusedCode(Objects.requireNonNullElse(question.getCode(), "q").replaceFirst("\\d+$", "")));
        return insert("survey.duplicate", copy, question);
    }

    private Question insert(String key, Question question, Question behind) {
        if (!session.isWritable()) {
            return null;
        }
        EList<Question> all = survey.getQuestions();
        int place = behind == null ? all.size() : all.indexOf(behind) + 1;
        change(key, () -> all.add(place, question));
        return question;
    }

    private String unusedCode(String stem) {
        List<String> taken = survey.getQuestions().stream()
                .map(question ->
                        Objects.requireNonNullElse(question.getCode(), "").toLowerCase(Locale.ROOT))
                .toList();
        int number = 1;
        while (taken.contains((stem + number).toLowerCase(Locale.ROOT))) {
            number++;
        }
        return stem + number;
    }

    /** Takes questions or choices out, with every reference to them. */
    public void delete(List<? extends EObject> elements) {
        if (!elements.isEmpty()) {
            change("survey.delete", () -> Deletion.delete(elements));
        }
    }

    /**
     * Moves a question.
     *
     * @param by how many places, negative towards the beginning; nothing happens beyond the ends
     */
    public void move(Question question, int by) {
        EList<Question> all = survey.getQuestions();
        int place = all.indexOf(question) + by;
        if (place >= 0 && place < all.size()) {
            change("survey.move", () -> all.move(place, question));
        }
    }

    /** Sets what an element is, an empty text as none. */
    public void set(EObject element, EStructuralFeature feature, Object value) {
        Object set = "".equals(value) ? null : value;
        if (!Objects.equals(set, element.eGet(feature))) {
            change("survey.edit", () -> element.eSet(feature, set));
        }
    }

    /** Sets what is asked, in a language. */
    public void setText(Question question, String language, String text) {
        if (!text.equals(textIn(question, language))) {
            change("survey.edit", () -> {
                if (language.equals(Wordings.language(survey))) {
                    question.setText(text);
                } else {
                    Wordings.translate(question.getTranslations(), language, text);
                }
            });
        }
    }

    /** Returns what is asked in a language; empty where it is not translated. */
    String textIn(Question question, String language) {
        if (language.equals(Wordings.language(survey))) {
            return Objects.requireNonNullElse(question.getText(), "");
        }
        return question.getTranslations().stream()
                .filter(translation -> language.equals(translation.getLanguage()))
                .map(translation -> Objects.requireNonNullElse(translation.getText(), ""))
                .findFirst()
                .orElse("");
    }

    /** Sets the label of a choice, in a language. */
    void setLabel(Choice choice, String language, String label) {
        change("survey.edit", () -> {
            if (language.equals(Wordings.language(survey))) {
                choice.setName(label);
            } else {
                Wordings.translate(choice.getTranslations(), language, label);
            }
        });
    }

    /** Adds an answer to choose from. */
    public Choice addChoice(Question question) {
        Choice choice = SurveyFactory.eINSTANCE.createChoice();
        int number = 1;
        List<String> taken = question.getChoices().stream().map(Choice::getCode).toList();
        while (taken.contains(String.valueOf(number))) {
            number++;
        }
        choice.setCode(String.valueOf(number));
        choice.setName(Messages.text("survey.choice.new"));
        change("survey.choice.add", () -> question.getChoices().add(choice));
        return choice;
    }

    /** Says what a question measures. */
    public void setMeasures(Question question, List<Element> measured) {
        if (!question.getMeasures().equals(measured)) {
            change("survey.link", () -> {
                question.getMeasures().clear();
                question.getMeasures().addAll(measured);
            });
        }
    }
}
