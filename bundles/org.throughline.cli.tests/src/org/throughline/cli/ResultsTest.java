package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionRole;

/** What {@code results} and {@code compare} print of waves with groups, and of the same people twice. */
class ResultsTest {
    @TempDir
    Path folder;

    private Path client;

    @BeforeEach
    void twoWavesOfThreeWards() throws Exception {
        client = folder.resolve("elm");
        done(Run.of("new", client, "--name", "Elm"));
        wave("baseline", 40, 30, 4);
        wave("followup", 60, 35, 12);
        role("ward", QuestionRole.UNIT);
    }

    private void wave(String role, int... yes) throws Exception {
        StringBuilder csv = new StringBuilder("id,q1,ward,code\n");
        int person = 0;
        for (int ward = 0; ward < yes.length; ward++) {
            int people = List.of(100, 60, 24).get(ward);
            for (int i = 0; i < people; i++) {
                person++;
                csv.append("%s%d,%s,%s,k%d%n"
                        .formatted(role, person, i < yes[ward] ? "yes" : "no", "Ward " + (char) ('A' + ward), person));
            }
        }
        Path file = Files.writeString(folder.resolve(role + ".csv"), csv);
        done(Run.of(
                "import-survey",
                client,
                file,
                "--survey",
                "Discharge",
                "--wave",
                role,
                "--role",
                role,
                "--invited",
                400));
    }

    private void role(String code, QuestionRole role) throws Exception {
        try (ClientFolder opened = ClientFolder.openForWriting(client)) {
            for (Question question : opened.surveys().getFirst().getQuestions()) {
                if (question.getCode().equals(code)) {
                    question.setRole(role);
                }
            }
            opened.save();
        }
    }

    private static Run done(Run run) {
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        return run;
    }

    private static JsonNode json(Run run) throws Exception {
        return new ObjectMapper().readTree(done(run).out());
    }

    @Test
    void aWaveByWard() throws Exception {
        String text = done(Run.of("results", client, "--survey", "Discharge", "--wave", "baseline", "--by", "unit"))
                .out();
        assertTrue(text.contains("400 invited, 184 answered (response rates RR1 46.0 %"), text);
        assertTrue(text.contains("40 of 100, 40.0 % (30.9 to 49.8)"), text);
        assertTrue(text.contains("those not shown, together"), text);
        assertTrue(text.contains("34 of 84"), text);
        assertTrue(text.contains("fewer than 11"), text);
        assertFalse(text.contains("4 of 24") || text.contains("30 of 60"), text);
        JsonNode wave = json(Run.of(
                "results", client, "--survey", "Discharge", "--wave", "baseline", "--by", "unit", "--format", "json"));
        JsonNode question = wave.get("questions").get(0);
        assertEquals(74, question.get("favourable").get("x").asInt());
        assertEquals(184, question.get("valid").asInt());
        assertEquals(0.46, wave.get("rr1").asDouble(), 1e-12);
        JsonNode groups = question.get("groups");
        assertEquals("Ward A", groups.get(0).get("group").asText());
        assertEquals(100, groups.get(0).get("n").asInt());
        assertTrue(groups.get(1).get("n").isNull() && groups.get(2).get("x").isNull());
        assertEquals(0.9476827, question.get("groupTest").get("p").asDouble(), 5e-8);
    }

    @Test
    void wavesByWardAndWithTheirCards() throws Exception {
        JsonNode question = json(Run.of(
                        "compare",
                        client,
                        "--survey",
                        "Discharge",
                        "--followup",
                        "followup",
                        "--by",
                        "unit",
                        "--question",
                        "q1",
                        "--format",
                        "json"))
                .get(0);
        assertEquals(
                0.2,
                question.get("groups").get(0).get("difference").get("value").asDouble(),
                1e-12);
        assertTrue(question.get("groups").get(2).get("hidden").asBoolean());
        JsonNode cards = json(Run.of(
                "compare", client, "--survey", "Discharge", "--followup", "followup", "--cards", "--format", "json"));
        JsonNode card = cards.get("questions").get(0);
        assertEquals("improved", card.get("verdict").asText());
        assertEquals(184, card.get("baselineWave").get("used").asInt());
        assertEquals(400, card.get("followupWave").get("invited").asInt());
        assertTrue(card.get("words").asText().startsWith("Improved: 74 of 184"));
        assertTrue(cards.get("rules").size() >= 4);
        String text = done(Run.of("compare", client, "--survey", "Discharge", "--followup", "followup", "--cards"))
                .out();
        assertTrue(text.contains("184 rows used, 0 left out"), text);
    }

    @Test
    void theSamePeopleTwice() throws Exception {
        role("code", QuestionRole.MATCH);
        JsonNode question = json(Run.of(
                        "compare", client, "--survey", "Discharge", "--followup", "followup", "--format", "json"))
                .get(0);
        assertTrue(question.get("samePeople").asBoolean());
        String text = done(Run.of("compare", client, "--survey", "Discharge", "--followup", "followup", "--by", "unit"))
                .out();
        assertTrue(text.contains("not compared group by group"), text);
    }

    @Test
    void whatIsNotThereIsSaidWithWhatIs() {
        Run noRole = Run.of("results", client, "--survey", "Discharge", "--wave", "baseline", "--by", "language");
        assertEquals(ExitCode.REFUSED, noRole.exitCode());
        assertTrue(noRole.err().contains("language"), noRole.err());
        Run noQuestion = Run.of("results", client, "--survey", "Discharge", "--wave", "baseline", "--question", "nope");
        assertEquals(ExitCode.REFUSED, noQuestion.exitCode());
        assertTrue(noQuestion.err().contains("q1"), noQuestion.err());
        assertEquals(
                ExitCode.USAGE,
                Run.of("results", client, "--survey", "Discharge", "--wave", "baseline", "--by", "moon")
                        .exitCode());
    }
}
