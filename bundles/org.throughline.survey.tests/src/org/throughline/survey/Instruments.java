package org.throughline.survey;

import java.util.List;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.survey.instrument.Wordings;

/** A survey with a question of every kind, texts in two languages, and texts that are hard to write. */
final class Instruments {
    static final String HARD = "=1+1 & \"so\" <b>on</b>, {x} | 'y'\nsecond line, Ärger 𝄞";

    private Instruments() {}

    static Survey everyKind() {
        Survey survey = SurveyFactory.eINSTANCE.createSurvey();
        survey.setName("After the visit");
        survey.setLanguage("en");
        List<Question> questions = survey.getQuestions();
        questions.add(TestClient.yesNo("understood", "Did you understand?"));
        Question single = TestClient.question(
                "how-long",
                "How long did you wait?",
                QuestionKind.SINGLE,
                TestClient.choice("up to 10", "Up to 10 minutes", true),
                TestClient.choice("-1", "- I do not know", false),
                TestClient.choice("up.to.10", "@home | elsewhere", false));
        questions.add(single);
        questions.add(TestClient.question(
                "1 what helped",
                HARD,
                QuestionKind.MULTIPLE,
                TestClient.choice("talk", "The talk", false),
                TestClient.choice("sheet", "+ the sheet", false)));
        questions.add(TestClient.question(
                "agree",
                "I was listened to.",
                QuestionKind.LIKERT,
                TestClient.choice("1", "Disagree", false),
                TestClient.choice("2", "Agree", true)));
        questions.add(TestClient.question("stars", "How many stars?", QuestionKind.RATING));
        questions.add(TestClient.question("Agree", "How many days?", QuestionKind.NUMBER));
        questions.add(TestClient.question("when", "When were you here?", QuestionKind.DATE));
        questions.add(TestClient.question("wünsche", "What else?", QuestionKind.TEXT));
        Question key = TestClient.question("record_id", "Your number", QuestionKind.TEXT);
        key.setRole(QuestionRole.MATCH);
        questions.add(key);
        Wordings.translate(questions.get(0).getTranslations(), "de", "Haben Sie verstanden?");
        Wordings.translate(single.getChoices().getFirst().getTranslations(), "de", "Bis zu 10 Minuten");
        return survey;
    }
}
