package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;
import org.throughline.stats.Share;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Comparison;
import org.throughline.survey.compare.Matching;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.Verdict;

/** The same people asked twice. */
class MatchingTest {
    private final Survey survey = SurveyFactory.eINSTANCE.createSurvey();
    private final Wave before = SurveyFactory.eINSTANCE.createWave();
    private final Wave after = SurveyFactory.eINSTANCE.createWave();
    private final List<List<String>> earlier = new ArrayList<>();
    private final List<List<String>> later = new ArrayList<>();

    MatchingTest() {
        Question key = TestClient.question("key", "Your code", QuestionKind.TEXT);
        key.setRole(QuestionRole.MATCH);
        survey.getQuestions().addAll(List.of(key, TestClient.yesNo("understood", "Understood?")));
        survey.getWaves().addAll(List.of(before, after));
    }

    private void pairs(int count, String was, String is) {
        for (int i = 0; i < count; i++) {
            String key = "p" + earlier.size();
            earlier.add(List.of("b" + earlier.size(), key, was));
            later.add(List.of("a" + later.size(), key.toUpperCase(), is));
        }
    }

    private static Answers answers(List<List<String>> rows) {
        return Answers.of(List.of(Answers.RESPONDENT, "key", "understood"), rows);
    }

    private QuestionComparison compare() {
        List<QuestionComparison> compared = Comparison.of(survey, before, answers(earlier), after, answers(later));
        assertEquals(1, compared.size(), "a matching key is not compared");
        return compared.getFirst();
    }

    /**
     * The approval ratings of Agresti, Categorical Data Analysis, table 10.1: 794 and 570 agree, 150 and 86 changed.
     */
    @Test
    void mcNemarAndThePairedIntervalOfAPublishedTable() {
        pairs(794, "1", "1");
        pairs(150, "1", "0");
        pairs(86, "0", "1");
        pairs(570, "0", "0");
        QuestionComparison compared = compare();
        assertEquals(new Share(944, 1600), compared.baseline());
        assertEquals(new Share(880, 1600), compared.followUp());
        assertEquals(-0.04, compared.difference(), 1e-12);
        assertEquals(17.356, compared.test().statistic(), 5e-4);
        assertTrue(compared.test().name().startsWith("McNemar"));
        assertTrue(compared.interval().method().contains("paired"));
        assertEquals(-0.0587, compared.interval().low(), 5e-4);
        assertEquals(-0.0212, compared.interval().high(), 5e-4);
        assertEquals(Verdict.WORSE, compared.verdict());
    }

    @Test
    void whoHasNoPartnerOrTwoIsLeftOutAndListed() {
        pairs(30, "1", "1");
        pairs(30, "0", "1");
        pairs(20, "0", "0");
        pairs(15, "1", "0");
        earlier.add(List.of("x", "alone", "1"));
        earlier.add(List.of("y", "", "1"));
        later.add(List.of("z", "p0", "0"));
        Matching matching =
                Matching.of(survey, answers(earlier), answers(later), 11).orElseThrow();
        assertEquals(94, matching.pairs().size());
        List<String> left = matching.leftOut().stream()
                .map(row -> row.later() + " " + row.row() + " " + row.reason())
                .toList();
        assertEquals(5, left.size());
        assertEquals("false 0 the matching key stands more than once in a wave", left.get(0));
        assertEquals("false 95 nobody in the other wave has the matching key", left.get(1));
        assertEquals("false 96 no matching key", left.get(2));
        assertEquals("true 0 the matching key stands more than once in a wave", left.get(3));
        assertEquals("true 95 the matching key stands more than once in a wave", left.get(4));
    }

    @Test
    void tooFewPairsAreComparedAsDifferentPeople() {
        pairs(20, "1", "0");
        for (int i = 0; i < 30; i++) {
            earlier.add(List.of("b" + i, "only before " + i, "0"));
            later.add(List.of("a" + i, "only after " + i, "1"));
        }
        QuestionComparison compared = compare();
        assertTrue(compared.matched().isEmpty());
        assertEquals(50, compared.baseline().n());
    }

    @Test
    void fewWhoChangedAreNotShownSinceTheTestWouldTellThem() {
        pairs(50, "1", "1");
        pairs(3, "1", "0");
        pairs(40, "0", "1");
        pairs(50, "0", "0");
        QuestionComparison compared = compare();
        assertTrue(Comparison.disclosure(survey).hides(compared));
        assertEquals(Verdict.TOO_FEW, compared.verdict());
        assertEquals(new Share(53, 143), compared.baseline(), "the answers of all, which say nothing of the pairs");
    }

    @Test
    void aFewWhoAnsweredOnceAreNotGivenAwayByThePairs() {
        pairs(50, "1", "1");
        pairs(20, "1", "0");
        pairs(40, "0", "1");
        pairs(50, "0", "0");
        assertFalse(Comparison.disclosure(survey).hides(compare()));
        for (int i = 0; i < 12; i++) {
            earlier.add(List.of("more" + i, "", i < 5 ? "1" : "0"));
        }
        assertTrue(Comparison.disclosure(survey).hides(compare()));
    }

    @Test
    void holmCountsTheQuestionsThatAreShown() {
        survey.getQuestions().remove(0);
        survey.getQuestions().add(TestClient.yesNo("rare", "Rare?"));
        List<List<String>> was = new ArrayList<>();
        List<List<String>> is = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            was.add(List.of("b" + i, i < 40 ? "1" : "0", i < 2 ? "1" : "0"));
            is.add(List.of("a" + i, i < 60 ? "1" : "0", i < 50 ? "1" : "0"));
        }
        List<String> columns = List.of(Answers.RESPONDENT, "understood", "rare");
        List<QuestionComparison> compared =
                Comparison.of(survey, before, Answers.of(columns, was), after, Answers.of(columns, is));
        assertEquals(compared.get(0).test().p(), compared.get(0).adjustedP(), 1e-15);
        assertEquals(Verdict.TOO_FEW, compared.get(1).verdict());
    }
}
