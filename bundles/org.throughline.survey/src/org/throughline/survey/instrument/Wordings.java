package org.throughline.survey.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Translation;

/** The texts of a survey by language; what has no translation is said in the survey's own language. */
public final class Wordings {
    private Wordings() {}

    /** Returns the survey's own language, a BCP 47 tag. */
    public static String language(Survey survey) {
        return survey.getLanguage() == null || survey.getLanguage().isBlank() ? "en" : survey.getLanguage();
    }

    /** Returns the languages of a survey: its own, then those of the translations in alphabetical order. */
    public static List<String> languages(Survey survey) {
        TreeSet<String> others = new TreeSet<>();
        for (Question question : survey.getQuestions()) {
            addAll(others, question.getTranslations());
            question.getChoices().forEach(choice -> addAll(others, choice.getTranslations()));
        }
        others.remove(language(survey));
        List<String> all = new ArrayList<>(List.of(language(survey)));
        all.addAll(others);
        return all;
    }

    private static void addAll(TreeSet<String> languages, List<Translation> translations) {
        for (Translation translation : translations) {
            if (translation.getLanguage() != null && !translation.getLanguage().isBlank()) {
                languages.add(translation.getLanguage());
            }
        }
    }

    /** Returns what is asked in a language; never null. */
    public static String text(Question question, String language) {
        return in(question.getTranslations(), language, Objects.requireNonNullElse(question.getText(), ""));
    }

    /** Returns the label of a choice in a language: its code where it has none; never null. */
    public static String label(Choice choice, String language) {
        String own = choice.getName() == null || choice.getName().isBlank() ? choice.getCode() : choice.getName();
        return in(choice.getTranslations(), language, Objects.requireNonNullElse(own, ""));
    }

    private static String in(List<Translation> translations, String language, String own) {
        for (Translation translation : translations) {
            if (language.equals(translation.getLanguage())
                    && translation.getText() != null
                    && !translation.getText().isBlank()) {
                return translation.getText();
            }
        }
        return own;
    }

    /**
     * Sets a text in a language among the translations of a question or choice.
     *
     * @param text the text; blank takes the translation away
     */
    public static void translate(List<Translation> translations, String language, String text) {
        Translation found = translations.stream()
                .filter(translation -> language.equals(translation.getLanguage()))
                .findFirst()
                .orElse(null);
        if (text == null || text.isBlank()) {
            translations.remove(found);
        } else if (found == null) {
            Translation added = SurveyFactory.eINSTANCE.createTranslation();
            added.setLanguage(language);
            added.setText(text);
            translations.add(added);
        } else {
            found.setText(text);
        }
    }
}
