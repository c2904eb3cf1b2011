package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.model.survey.Question;
import org.throughline.survey.imports.ColumnReport;
import org.throughline.survey.imports.ImportReport;

/** Columns that ask in slightly other words, through an import. */
class SimilarTextTest {
    @TempDir
    Path place;

    private TestClient client;

    private ColumnReport matched(String question, String column) throws Exception {
        return report(column, TestClient.yesNo("q", question)).columns().get(1);
    }

    private ImportReport report(String column, Question... questions) throws Exception {
        Path folder = Files.createTempDirectory(place, "similar");
        Question[] all = Arrays.copyOf(questions, questions.length + 1);
        all[questions.length] = TestClient.yesNo("known", "Known before");
        client = TestClient.in(folder, all);
        return client.imported(client.file("a.csv", "known;" + column, "yes;yes", "no;no"), "March");
    }

    @Test
    void otherSpellingsAndEndingsAreTheSameWords() throws Exception {
        String asked = "Ich weiß, wofür meine Medikamente sind.";
        assertEquals(
                "imported by similar text, 1.00",
                matched(asked, "ICH WEISS wofuer meine Medikamente sind").status());
        assertEquals(
                "imported by similar text, 1.00",
                matched(asked, "Ich weiss wofür mein Medikament sind").status());
        assertEquals(
                "imported by similar text, 0.91",
                matched("Did the nurses listen to you?", "Did nurses listen to you?!")
                        .status());
    }

    @Test
    void aMatchIsInTheAccountAndKeepsWhatWasAsked() throws Exception {
        ImportReport report = report(
                "Did the nurses always listen to you", TestClient.yesNo("nurses", "Did the nurses listen to you?"));
        assertEquals("imported by similar text, 0.92", report.columns().get(1).status());
        assertEquals("nurses", report.columns().get(1).question());
        assertTrue(
                report.notes().stream().anyMatch(note -> note.contains("was taken for nurses by similar text, 0.92")));
        assertTrue(Files.readString(client.folder().resolve("imports/discharge/questions/march.json"))
                .contains("Did the nurses always listen to you"));
    }

    @Test
    void whatTurnsAQuestionRoundIsAnotherQuestion() throws Exception {
        String asked = "I was told what to do at home";
        for (String other : new String[] {
            "I was not told what to do at home",
            "I was told what to do at home after 2 weeks",
            "Ich wurde gefragt ob ich Schmerzen habe",
            "told"
        }) {
            assertFalse(matched(asked, other).status().startsWith("imported"), other);
        }
    }

    @Test
    void theWordsThatAllQuestionsShareCountLittle() throws Exception {
        ImportReport report = report(
                "I understand all of my diagnosis",
                TestClient.yesNo("a", "I understand all of my treatment"),
                TestClient.yesNo("b", "I understand all of my medicines"),
                TestClient.yesNo("c", "I understand all of my appointments"));
        assertEquals("left out: no question", report.columns().get(1).status());
    }

    @Test
    void aColumnNearTwoQuestionsIsLeftAlone() throws Exception {
        ImportReport report = report(
                "Please rate the food of our kitchen here",
                TestClient.yesNo("a", "Please rate the food of our kitchen"),
                TestClient.yesNo("b", "Please rate the food of our kitchen!"));
        assertEquals("left out: no question", report.columns().get(1).status());
    }

    @Test
    void aCodeOfSeveralWordsIsNotWhatWasAsked() throws Exception {
        report("nurses_listen_well", TestClient.yesNo("nurses_listen_well", "Did the nurses listen to you?"));
        String asked = Files.readString(client.folder().resolve("imports/discharge/questions/march.json"));
        assertTrue(asked.contains("\"text\" : \"Did the nurses listen to you?\""), asked);
    }
}
