package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;
import org.throughline.stats.Share;
import org.throughline.survey.analysis.ChoiceCount;
import org.throughline.survey.analysis.Planning;
import org.throughline.survey.analysis.QuestionResult;
import org.throughline.survey.analysis.Response;
import org.throughline.survey.analysis.ScaleResult;
import org.throughline.survey.analysis.Shift;
import org.throughline.survey.analysis.WaveAnalysis;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.Matching;

class WaveAnalysisTest {
    private final Survey survey = SurveyFactory.eINSTANCE.createSurvey();
    private final Wave wave = SurveyFactory.eINSTANCE.createWave();

    private static Question likert(String code) {
        return TestClient.question(
                code,
                code,
                QuestionKind.LIKERT,
                TestClient.choice("1", "never", false),
                TestClient.choice("2", "sometimes", false),
                TestClient.choice("3", "always", true));
    }

    /** Answers 1, 2 and 3 as often as said, and some without an answer. */
    private static Answers answers(int... counts) {
        List<List<String>> rows = new ArrayList<>();
        for (int value = 0; value < counts.length; value++) {
            for (int i = 0; i < counts[value]; i++) {
                rows.add(List.of("r" + rows.size(), value < 3 ? Integer.toString(value + 1) : ""));
            }
        }
        return Answers.of(List.of(Answers.RESPONDENT, "q"), rows);
    }

    private QuestionResult result(Answers answers, int limit) {
        return WaveAnalysis.of(answers, survey, wave, new Disclosure(limit))
                .questions()
                .getFirst();
    }

    private static List<OptionalInt> counts(QuestionResult result) {
        return result.choices().stream().map(ChoiceCount::count).toList();
    }

    private static List<OptionalInt> shown(Integer... counts) {
        List<OptionalInt> shown = new ArrayList<>();
        for (Integer count : counts) {
            shown.add(count == null ? OptionalInt.empty() : OptionalInt.of(count));
        }
        return shown;
    }

    @Test
    void choicesTopBoxAndMissing() {
        survey.getQuestions().add(likert("q"));
        QuestionResult result = result(answers(20, 30, 50, 7), 11);
        assertEquals(OptionalInt.of(100), result.valid());
        assertEquals(OptionalInt.of(7), result.missing());
        assertEquals(new Share(50, 100), result.favourable().orElseThrow());
        assertEquals(shown(20, 30, 50), counts(result));
    }

    @Test
    void aSmallChoiceIsNotGivenAwayByTheOthersAndTheTopBox() {
        survey.getQuestions().add(likert("q"));
        assertEquals(shown(null, null, 50), counts(result(answers(4, 30, 50), 11)));
        QuestionResult rare = result(answers(40, 30, 5), 11);
        assertEquals(shown(null, null, null), counts(rare));
        assertTrue(rare.favourable().isEmpty());
        QuestionResult few = result(answers(3, 3, 3), 11);
        assertTrue(few.valid().isEmpty() && few.missing().isEmpty());
    }

    @Test
    void ofSeveralFavourableChoicesNoneTellsHowManyChoseAnotherAlone() {
        survey.getQuestions()
                .add(TestClient.question(
                        "q",
                        "What helped?",
                        QuestionKind.MULTIPLE,
                        TestClient.choice("a", "talk", true),
                        TestClient.choice("b", "leaflet", true),
                        TestClient.choice("c", "nothing", false)));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 67; i++) {
            rows.add(List.of("r" + i, i < 40 ? "a,b" : i < 47 ? "a" : "c"));
        }
        QuestionResult result = result(Answers.of(List.of(Answers.RESPONDENT, "q"), rows), 11);
        assertEquals(new Share(47, 67), result.favourable().orElseThrow());
        assertEquals(shown(47, null, 20), counts(result));
    }

    /** R: wilcox.test(rep(1:3, c(5, 25, 70)), rep(1:3, c(20, 30, 50))) has W = 6175 and p = 0.0010051. */
    @Test
    void answersOnAScaleThatMoved() {
        Question question = likert("q");
        survey.getQuestions().add(question);
        Shift shift = Shift.of(question, answers(20, 30, 50), answers(5, 25, 70), new Disclosure(1))
                .orElseThrow();
        assertEquals(6175, shift.test().statistic(), 1e-9);
        assertEquals(0.6175, shift.higher(), 1e-12);
        assertEquals(0.001005097777, shift.test().p(), 1e-11);
        assertTrue(Shift.of(question, answers(20, 30, 50), answers(5, 25, 70), new Disclosure(11))
                .isEmpty());
    }

    /** R: wilcox.test(after, before, paired = TRUE) has V = 32.5 and p = 0.0400667965382. */
    @Test
    void answersOfTheSamePeopleAreComparedPersonByPerson() {
        Question question = likert("q");
        Question key = TestClient.question("key", "Key", QuestionKind.TEXT);
        key.setRole(QuestionRole.MATCH);
        survey.getQuestions().addAll(List.of(question, key));
        Answers before = keyed(1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 1, 1);
        Answers after = keyed(1, 2, 3, 3, 3, 3, 2, 3, 2, 3, 2, 3);
        Matching matching = Matching.of(survey, before, after, 1).orElseThrow();
        Shift shift =
                Shift.of(question, before, after, matching, new Disclosure(1)).orElseThrow();
        assertEquals(32.5, shift.test().statistic(), 1e-9);
        assertEquals(0.0400667965382, shift.test().p(), 1e-11);
        assertEquals((7 + 4 / 2.0) / 12, shift.higher(), 1e-12);
        assertTrue(
                Shift.of(question, before, after, matching, new Disclosure(2)).isEmpty(), "one moved down");
    }

    private static Answers keyed(int... codes) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            rows.add(List.of("r" + i, String.valueOf(codes[i]), "k" + i));
        }
        return Answers.of(List.of(Answers.RESPONDENT, "q", "key"), rows);
    }

    @Test
    void aScaleHasItsAlphaWithAWarningWhereItIsSmall() {
        for (String code : List.of("a", "b")) {
            Question item = likert(code);
            item.setScale("Courtesy");
            survey.getQuestions().add(item);
        }
        Answers answers = Answers.of(
                List.of(Answers.RESPONDENT, "a", "b"),
                List.of(List.of("1", "1", "1"), List.of("2", "2", "2"), List.of("3", "3", "3"), List.of("4", "3", "")));
        ScaleResult scale = WaveAnalysis.of(answers, survey, wave, new Disclosure(1))
                .scales()
                .getFirst();
        assertEquals("Courtesy", scale.name());
        assertEquals(3, scale.scale().n());
        assertEquals(1, scale.scale().alpha(), 1e-12);
        assertTrue(scale.warning().orElseThrow().contains("fewer than 3 items"));
    }

    @Test
    void anItemWhoseFavourableChoicesAreAtTheLowEndIsTurnedRound() {
        for (String code : List.of("a", "b")) {
            boolean low = code.equals("b");
            Question item = TestClient.question(
                    code,
                    "?",
                    QuestionKind.LIKERT,
                    TestClient.choice("1", "Never", low),
                    TestClient.choice("2", "Sometimes", false),
                    TestClient.choice("3", "Always", !low));
            item.setScale("Courtesy");
            survey.getQuestions().add(item);
        }
        Answers answers = Answers.of(
                List.of(Answers.RESPONDENT, "a", "b"),
                List.of(
                        List.of("1", "1", "3"),
                        List.of("2", "2", "2"),
                        List.of("3", "3", "1"),
                        List.of("4", "3", "1")));
        ScaleResult scale = scale(answers);
        assertEquals(1, scale.scale().alpha(), 1e-12);
        assertEquals(List.of(survey.getQuestions().get(1)), scale.reversed());
        survey.getQuestions().get(1).getChoices().forEach(choice -> choice.setFavourable(false));
        assertTrue(scale(answers).reversed().isEmpty(), "nothing tells where the good end of b is");
        assertFalse(scale(answers).scale().alpha() > 0);
    }

    private ScaleResult scale(Answers answers) {
        return WaveAnalysis.of(answers, survey, wave, new Disclosure(1))
                .scales()
                .getFirst();
    }

    @Test
    void responseRatesTellCompletePartialAndBrokenOff() {
        survey.getQuestions().addAll(List.of(TestClient.yesNo("a", "?"), TestClient.yesNo("b", "?")));
        survey.getQuestions().add(TestClient.question("why", "Why?", QuestionKind.TEXT));
        wave.setInvited(20);
        wave.setUnknownEligible(4);
        wave.setEligibleShare(0.5);
        Answers answers = Answers.of(
                List.of(Answers.RESPONDENT, "a", "b", "why"),
                List.of(
                        List.of("1", "1", "1", ""),
                        List.of("2", "0", "1", ""),
                        List.of("3", "1", "", "x"),
                        List.of("4", "", "", "x")));
        Response response = Response.of(answers, survey, wave);
        assertEquals(2, response.rate().complete());
        assertEquals(1, response.rate().partial());
        assertEquals(1, response.brokenOff());
        assertEquals(2 / 20.0, response.rr1(), 1e-12);
        assertEquals(3 / 20.0, response.rr2(), 1e-12);
        assertEquals(2 / 18.0, response.rr3(), 1e-12);
        Wave silent = SurveyFactory.eINSTANCE.createWave();
        assertTrue(Double.isNaN(Response.of(answers, survey, silent).rr1()));
    }

    /** R: power.prop.test(p1 = .5, p2 = .75, power = .9) needs 76.7 in each group. */
    @Test
    void aPlanInWords() {
        Planning plan = Planning.of(0.5, 0.75, 0.9, 0.05, 0.6);
        assertEquals(77, plan.answers());
        assertEquals(129, plan.invited());
        assertEquals(
                "To see a change from 50 % to 75 % with a power of 90 % (two-sided test at 5 %), each wave needs 77 valid"
                        + " answers; if 60 % of those asked answer, ask 129.",
                plan.words());
    }
}
