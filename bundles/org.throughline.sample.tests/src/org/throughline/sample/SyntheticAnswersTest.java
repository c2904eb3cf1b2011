package org.throughline.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Need;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.sample.SyntheticAnswers.Item;
import org.throughline.stats.Interval;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Comparison;
import org.throughline.survey.compare.Verdict;
import org.throughline.survey.compare.WaveResult;

class SyntheticAnswersTest {
    @TempDir
    Path scratch;

    private ClientFolder client;
    private Survey survey;

    @BeforeEach
    void writeAndOpen() throws Exception {
        Path folder = scratch.resolve("sample");
        SampleClient.write(folder);
        client = ClientFolder.open(folder);
        survey = client.surveys().getFirst();
    }

    @Test
    void theBaselineLiesAroundThePublishedRates() throws Exception {
        Map<String, Double> published = Map.of("diagnosis", 0.419, "treatment", 0.372, "home", 0.279);
        List<WaveResult> results = WaveResult.of(client.path(), survey, wave("Baseline March 2026"));
        assertEquals(3, results.size());
        for (WaveResult result : results) {
            String code = result.question().getCode();
            Interval interval = result.share().wilson95();
            assertTrue(interval.contains(published.get(code)), code + " " + result.share() + " " + interval);
        }
    }

    @Test
    void twoQuestionsImproveAndOneStaysUnclear() throws Exception {
        List<Verdict> verdicts =
                Comparison.of(client.path(), survey, wave("Baseline March 2026"), wave("Follow-up September 2026"))
                        .stream()
                        .map(compared -> compared.verdict())
                        .toList();
        assertEquals(List.of(Verdict.IMPROVED, Verdict.IMPROVED, Verdict.NO_CLEAR_CHANGE), verdicts);
    }

    @Test
    void everyQuestionMeasuresOneAspectAndTheNeedBehindIt() {
        List<Question> asked = survey.getQuestions().stream()
                .filter(question -> question.getRole() == QuestionRole.ASK)
                .toList();
        assertEquals(3, asked.size());
        asked.forEach(question -> {
            assertEquals(2, question.getMeasures().size(), question.getCode());
            assertTrue(question.getMeasures().getFirst() instanceof Aspect, question.getCode());
            assertTrue(question.getMeasures().getLast() instanceof Need, question.getCode());
        });
    }

    @Test
    void everyAnswerHasADayInItsWave() throws Exception {
        for (Wave wave : survey.getWaves()) {
            Answers answers = Answers.read(client.path(), survey, wave);
            for (int row = 0; row < answers.rows(); row++) {
                LocalDate day = LocalDate.parse(answers.value(row, "day"));
                assertFalse(day.isBefore(wave.getFrom()) || day.isAfter(wave.getTo()), wave.getName() + " " + day);
            }
        }
    }

    @Test
    void wavesHaveDatesMoreInvitedThanAnsweredAndSayThatTheyAreSynthetic() throws Exception {
        for (Wave wave : survey.getWaves()) {
            assertNotNull(wave.getFrom());
            assertNotNull(wave.getTo());
            int answered = Answers.read(client.path(), survey, wave).rows();
            assertTrue(answered > 150 && answered < wave.getInvited(), wave.getName() + " " + answered);
            assertTrue(wave.getNote().contains("Synthetic"), wave.getNote());
        }
        assertTrue(client.client().getNote().contains("synthetic"));
    }

    @Test
    void theSeedAloneDecides() {
        List<Item> items = List.of(new Item("q", 0.5));
        byte[] one = SyntheticAnswers.draw(1, 40, items).toCsv();
        assertArrayEquals(one, SyntheticAnswers.draw(1, 40, items).toCsv());
        assertFalse(Arrays.equals(one, SyntheticAnswers.draw(2, 40, items).toCsv()));
    }

    private Wave wave(String name) {
        return survey.getWaves().stream()
                .filter(wave -> wave.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
