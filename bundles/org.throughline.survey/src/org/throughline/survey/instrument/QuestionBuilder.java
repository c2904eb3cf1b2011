package org.throughline.survey.instrument;

import java.util.function.Function;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.SurveyFactory;

/** Makes questions with their texts in every language there are texts in. */
final class QuestionBuilder {
    private static final int POINTS = 5;
    private static final int FAVOURABLE_FROM = 4;

    private final String language;

    /** Takes the language that comes first; the others become translations. */
    QuestionBuilder(String language) {
        this.language = language;
    }

    Question question(String code, QuestionKind kind, Function<InstrumentTexts, String> text) {
        Question question = SurveyFactory.eINSTANCE.createQuestion();
        question.setCode(code);
        question.setKind(kind);
        question.setText(text.apply(InstrumentTexts.in(language)));
        for (String other : InstrumentTexts.LANGUAGES) {
            if (!other.equals(language)) {
                Wordings.translate(question.getTranslations(), other, text.apply(InstrumentTexts.in(other)));
            }
        }
        return question;
    }

    /** Gives a question five choices from strong disagreement to strong agreement; the two highest are favourable. */
    void addAgreement(Question question) {
        for (int point = 1; point <= POINTS; point++) {
            String key = "agree." + point;
            Choice choice = SurveyFactory.eINSTANCE.createChoice();
            choice.setCode(String.valueOf(point));
            choice.setName(InstrumentTexts.in(language).text(key));
            choice.setFavourable(point >= FAVOURABLE_FROM);
            for (String other : InstrumentTexts.LANGUAGES) {
                if (!other.equals(language)) {
                    Wordings.translate(
                            choice.getTranslations(),
                            other,
                            InstrumentTexts.in(other).text(key));
                }
            }
            question.getChoices().add(choice);
        }
    }
}
