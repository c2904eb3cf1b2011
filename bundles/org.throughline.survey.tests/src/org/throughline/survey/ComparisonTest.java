package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;
import org.throughline.stats.Share;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Comparison;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.Verdict;
import org.throughline.survey.compare.WaveResult;

class ComparisonTest {
    @TempDir
    Path place;

    private static String[] wave(int n, int... yes) {
        List<String> lines = new ArrayList<>();
        lines.add("id,diagnosis,medicines,comment");
        for (int row = 0; row < n; row++) {
            lines.add(row + "," + (row < yes[0] ? "yes" : "no") + "," + (row < yes[1] ? "yes" : "no") + ",fine");
        }
        return lines.toArray(String[]::new);
    }

    private List<QuestionComparison> compare(SmallCells profile, String[] baseline, String[] followUp)
            throws Exception {
        TestClient client = TestClient.in(
                place,
                profile,
                TestClient.yesNo("diagnosis", "I understand what ails me"),
                TestClient.yesNo("medicines", "I know what my medicines are for"),
                TestClient.question("comment", "Anything else?", QuestionKind.TEXT));
        client.imported(client.file("baseline.csv", baseline), "Baseline");
        client.imported(client.file("followup.csv", followUp), "Follow-up");
        Survey survey = client.survey();
        return Comparison.of(
                client.folder(), survey, TestClient.wave(survey, "Baseline"), TestClient.wave(survey, "Follow-up"));
    }

    @Test
    void differenceIntervalTestAndVerdict() throws Exception {
        List<QuestionComparison> compared = compare(SmallCells.CMS, wave(80, 48, 30), wave(70, 56, 27));
        assertEquals(2, compared.size(), "text is not compared");
        QuestionComparison diagnosis = compared.getFirst();
        assertEquals("diagnosis", diagnosis.question().getCode());
        assertEquals(new Share(48, 80), diagnosis.baseline());
        assertEquals(new Share(56, 70), diagnosis.followUp());
        assertEquals(0.2, diagnosis.difference(), 1e-12);
        assertEquals(0.0524, diagnosis.interval().low(), 5e-5);
        assertEquals(0.3339, diagnosis.interval().high(), 5e-5);
        assertTrue(diagnosis.test().name().startsWith("Pearson"));
        assertEquals(2 * diagnosis.test().p(), diagnosis.adjustedP(), 1e-12);
        assertEquals(Verdict.IMPROVED, diagnosis.verdict());
        assertEquals("improved", diagnosis.verdict().words());
        assertEquals(Verdict.NO_CLEAR_CHANGE, compared.get(1).verdict());
    }

    @Test
    void anIntervalWithoutZeroIsNotEnough() throws Exception {
        // 7/34 after 1/34: the interval is .0189 to .3404, Fisher's p .054
        QuestionComparison one =
                compare(SmallCells.NONE, wave(34, 1, 10), wave(34, 7, 10)).getFirst();
        assertTrue(one.interval().low() > 0);
        assertTrue(one.test().name().startsWith("Fisher"));
        assertEquals(Verdict.NO_CLEAR_CHANGE, one.verdict());
    }

    @Test
    void fewerFavourableAnswersAreWorse() throws Exception {
        QuestionComparison one =
                compare(SmallCells.CMS, wave(70, 56, 30), wave(80, 40, 30)).getFirst();
        assertEquals(Verdict.WORSE, one.verdict());
        assertTrue(one.difference() < 0 && one.interval().high() < 0);
    }

    @ParameterizedTest(name = "{0}, {1} answers: {2}")
    @CsvSource({
        "CMS, 10, TOO_FEW", "CMS, 11, IMPROVED",
        "FIVE, 4, TOO_FEW", "FIVE, 5, IMPROVED",
        "TEN, 9, TOO_FEW", "TEN, 10, IMPROVED",
        "TWENTY_FIVE, 24, TOO_FEW", "TWENTY_FIVE, 25, IMPROVED",
        "NONE, 4, IMPROVED"
    })
    void theClientsProfileSaysHowManyAreTooFew(SmallCells profile, int n, Verdict verdict) throws Exception {
        QuestionComparison one =
                compare(profile, wave(n, 0, 0), wave(60, 60, 0)).getFirst();
        assertEquals(verdict, one.verdict());
    }

    @Test
    void aWaveWithoutAnswersIsTooFew() throws Exception {
        TestClient client = TestClient.in(place, SmallCells.NONE, TestClient.yesNo("diagnosis", "Understood?"));
        client.imported(client.file("baseline.csv", "id,diagnosis", "1,yes"), "Baseline");
        Survey survey = client.survey();
        var empty = SurveyFactory.eINSTANCE.createWave();
        empty.setName("Follow-up");
        survey.getWaves().add(empty);
        QuestionComparison one = Comparison.of(client.folder(), survey, TestClient.wave(survey, "Baseline"), empty)
                .getFirst();
        assertEquals(Verdict.TOO_FEW, one.verdict());
        assertTrue(Double.isNaN(one.difference()));
        assertEquals(1, one.adjustedP());
    }

    @Test
    void aWaveIsCountedQuestionByQuestion() throws Exception {
        TestClient client = TestClient.in(place, TestClient.yesNo("diagnosis", "?"), TestClient.yesNo("home", "?"));
        client.imported(client.file("baseline.csv", "id,diagnosis", "1,yes", "2,no"), "Baseline");
        Survey survey = client.survey();
        List<WaveResult> results = WaveResult.of(client.folder(), survey, TestClient.wave(survey, "Baseline"));
        assertEquals(new Share(1, 2), results.get(0).share());
        assertEquals(new Share(0, 0), results.get(1).share());
    }

    @Test
    void aRenamedWaveKeepsItsAnswersAndItsComparison() throws Exception {
        compare(SmallCells.CMS, wave(80, 48, 30), wave(70, 56, 27));
        TestClient client = TestClient.at(place);
        try (ClientFolder opened = ClientFolder.openForWriting(client.folder())) {
            Survey survey = opened.surveys().getFirst();
            TestClient.wave(survey, "Baseline").setName("Before the change");
            Wave another = SurveyFactory.eINSTANCE.createWave();
            another.setName("Baseline");
            survey.getWaves().addFirst(another);
            Answers.giveFile(survey, another);
            opened.save();
        }
        Survey survey = client.survey();
        Wave renamed = TestClient.wave(survey, "Before the change");
        assertEquals("answers/discharge/baseline.csv", Answers.path(survey, renamed));
        assertEquals(80, client.answers("Before the change").rows());
        assertEquals(0, client.answers("Baseline").rows(), "a new wave of the old name has files of its own");
        assertEquals(
                Verdict.IMPROVED,
                Comparison.of(client.folder(), survey, renamed, TestClient.wave(survey, "Follow-up"))
                        .getFirst()
                        .verdict());
    }

    @Test
    void theRuleIsSaidInWords() {
        assertTrue(Verdict.rule().contains("Newcombe") && Verdict.rule().contains("Holm"));
        assertEquals("too few to say", Verdict.TOO_FEW.words());
    }
}
