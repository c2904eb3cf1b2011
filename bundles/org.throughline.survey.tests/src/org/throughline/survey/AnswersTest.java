package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.RefusedInputException;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;
import org.throughline.stats.Share;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.answers.Tally;

class AnswersTest {
    private static final List<String> HOSTILE = List.of(
            "=cmd|'/c calc'!A0",
            "+1+1",
            "-1+1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "＝1+1",
            "'",
            "''=",
            "'quoted'",
            "-5",
            "-1.5",
            "5",
            "plain",
            "with \"quotes\", comma\nand line",
            " =1",
            "ä");

    @TempDir
    Path place;

    private final Survey survey = SurveyFactory.eINSTANCE.createSurvey();

    private Wave wave(String name) {
        Wave wave = SurveyFactory.eINSTANCE.createWave();
        wave.setName(name);
        survey.setName("Discharge");
        survey.getWaves().add(wave);
        return wave;
    }

    private Answers written(Answers answers, Wave wave) throws Exception {
        Path file = place.resolve(Answers.path(survey, wave));
        Files.createDirectories(file.getParent());
        Files.write(file, answers.toCsv());
        return Answers.read(place, survey, wave);
    }

    @Test
    void everyCellComesBackAsItWas() throws Exception {
        List<List<String>> rows = HOSTILE.stream()
                .map(cell -> List.of("r" + HOSTILE.indexOf(cell), cell))
                .toList();
        Answers answers = Answers.of(List.of("respondent", "=code"), rows);
        Answers read = written(answers, wave("Baseline"));
        assertEquals(List.of("respondent", "=code"), read.columns());
        assertEquals(HOSTILE.size(), read.rows());
        for (int row = 0; row < read.rows(); row++) {
            assertEquals(HOSTILE.get(row), read.value(row, "=code"));
        }
        assertEquals(
                new String(answers.toCsv(), StandardCharsets.UTF_8), new String(read.toCsv(), StandardCharsets.UTF_8));
    }

    @Test
    void noTextInTheFileStartsAFormula() {
        for (String cell : HOSTILE) {
            String csv = new String(
                    Answers.of(List.of("respondent"), List.of(List.of(cell))).toCsv(), StandardCharsets.UTF_8);
            String line = csv.substring("respondent\r\n".length());
            String shown = line.startsWith("\"") ? line.substring(1) : line;
            boolean number = cell.matches("-?[\\d.]+");
            assertTrue(number || "=+-@\t\r\n＝".indexOf(shown.charAt(0)) < 0, shown);
        }
    }

    @Test
    void numbersStayNumbers() {
        byte[] csv = Answers.of(List.of("respondent", "change"), List.of(List.of("1", "-2.5")))
                .toCsv();
        assertEquals("respondent,change\r\n1,-2.5\r\n", new String(csv, StandardCharsets.UTF_8));
    }

    @Test
    void aWaveWithoutAFileHasNoAnswers() throws Exception {
        Answers answers = Answers.read(place, survey, wave("Baseline"));
        assertEquals(0, answers.rows());
        assertEquals(List.of("respondent"), answers.columns());
    }

    @Test
    void wavesOfLikeNamesHaveFilesOfTheirOwn() {
        Wave first = wave("Wave 1");
        Wave second = wave("wave-1");
        assertEquals("answers/discharge/wave-1.csv", Answers.path(survey, first));
        assertEquals("answers/discharge/wave-1-2.csv", Answers.path(survey, second));
    }

    @Test
    void aFileThatLeavesTheFolderIsRefused() {
        Wave wave = wave("Baseline");
        wave.setFile("../../../elsewhere");
        RefusedInputException refused =
                assertThrows(RefusedInputException.class, () -> Answers.read(place, survey, wave));
        assertTrue(refused.getMessage().contains("../../../elsewhere"), refused.getMessage());
    }

    @Test
    void aDamagedFileIsRefusedWithItsLine() throws Exception {
        Wave wave = wave("Baseline");
        written(Answers.of(List.of("respondent", "a"), List.of(List.of("1", "1"))), wave);
        Path file = place.resolve(Answers.path(survey, wave));
        Files.writeString(file, "respondent,a\r\n1,1\r\n2\r\n");
        RefusedInputException refused =
                assertThrows(RefusedInputException.class, () -> Answers.read(place, survey, wave));
        assertEquals(3, refused.line());
        Files.writeString(file, "somebody,a\r\n1,1\r\n");
        assertThrows(RefusedInputException.class, () -> Answers.read(place, survey, wave));
        Files.writeString(file, "respondent,a,a\r\n1,1,1\r\n");
        assertThrows(RefusedInputException.class, () -> Answers.read(place, survey, wave));
    }

    @Test
    void favourableAnswersAreCountedAmongValidOnes() {
        Answers answers = Answers.of(
                List.of("respondent", "a", "late", "stars", "told"),
                List.of(
                        List.of("1", "1", "1", "5", "doctor,nurse"),
                        List.of("2", "0", "2", "3", "nobody"),
                        List.of("3", "", "2", "9", ""),
                        List.of("4", "maybe", "", "4", "nobody")));
        assertEquals(new Share(1, 2), Tally.favourable(answers, TestClient.yesNo("a", "Understood?")));
        assertEquals(
                new Share(2, 3),
                Tally.favourable(
                        answers,
                        TestClient.yesNo(
                                "late",
                                "Did you wait?",
                                TestClient.choice("1", "Yes", false),
                                TestClient.choice("2", "No", true))));
        assertEquals(
                new Share(1, 3),
                Tally.favourable(
                        answers,
                        TestClient.yesNo(
                                "late",
                                "Did you understand?",
                                TestClient.choice("1", "Yes", false),
                                TestClient.choice("2", "No", false))));
        assertEquals(
                new Share(2, 3),
                Tally.favourable(
                        answers,
                        TestClient.question(
                                "stars",
                                "How many?",
                                QuestionKind.RATING,
                                TestClient.choice("3", "three", false),
                                TestClient.choice("4", "four", true),
                                TestClient.choice("5", "five", true))));
        assertEquals(
                new Share(1, 3),
                Tally.favourable(
                        answers,
                        TestClient.question(
                                "told",
                                "Who told you?",
                                QuestionKind.MULTIPLE,
                                TestClient.choice("doctor", "the doctor", true),
                                TestClient.choice("nurse", "a nurse", false),
                                TestClient.choice("nobody", "nobody", false))));
        assertEquals(new Share(0, 0), Tally.favourable(answers, TestClient.yesNo("unasked", "?")));
        assertFalse(Tally.counts(TestClient.question("t", "Why?", QuestionKind.TEXT)));
    }

    @Test
    void wrongColumnsAreNoAnswers() {
        assertThrows(IllegalArgumentException.class, () -> Answers.of(List.of("a"), List.of()));
        assertThrows(IllegalArgumentException.class, () -> Answers.of(List.of("respondent", "a", "a"), List.of()));
        assertThrows(
                IllegalArgumentException.class, () -> Answers.of(List.of("respondent", "a"), List.of(List.of("1"))));
    }
}
