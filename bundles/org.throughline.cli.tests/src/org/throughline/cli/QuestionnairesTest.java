package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.Survey;

/** Questionnaires are made and written from the command line. */
class QuestionnairesTest {
    private static final String DISCHARGE = "Discharge questions";

    @TempDir
    private Path folder;

    private Path client;

    @BeforeEach
    void writeSample() {
        client = folder.resolve("cedar");
        done("sample", client);
    }

    private static Run done(Object... arguments) {
        Run run = Run.of(arguments);
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        return run;
    }

    private static void refused(Object... arguments) {
        Run run = Run.of(arguments);
        assertEquals(ExitCode.REFUSED, run.exitCode(), run.out());
        assertEquals(1, run.errorLines(), run.err());
    }

    @Test
    void surveysAreWrittenInEveryFormatAndTheSameTwice() throws Exception {
        for (String[] format : new String[][] {
            {"d.xlsx", "PK"},
            {"d.lss", "<LimeSurveyDocType>Survey"},
            {"d.csv", "Variable / Field Name"},
            {"d.html", "box"}
        }) {
            Path file = folder.resolve(format[0]);
            done("export-survey", client, DISCHARGE, "-o", file);
            byte[] first = Files.readAllBytes(file);
            assertTrue(new String(first, StandardCharsets.UTF_8).contains(format[1]), format[0]);
            done("export-survey", client, DISCHARGE, "-o", file);
            assertArrayEquals(first, Files.readAllBytes(file), format[0]);
        }
    }

    @Test
    void whatCannotBeExportedIsRefusedAndNothingIsWritten() {
        Path file = folder.resolve("x.csv");
        refused("export-survey", client, "No such survey", "-o", file);
        refused("export-survey", client, DISCHARGE, "-o", file, "--language", "fr");
        refused("export-survey", client, DISCHARGE, "-o", folder.resolve("x.doc"));
        assertFalse(Files.exists(file));
        assertEquals(ExitCode.USAGE, Run.of("export-survey", client, DISCHARGE).exitCode());
    }

    @Test
    void pulseSurveyOfTheSampleGrowsOnlyWithItsFlowchart() throws Exception {
        Run first = done("new-survey", client, "--template", "pulse", "--likert");
        assertTrue(first.out().contains("got questions, 0 hand-offs had them before"), first.out());
        assertTrue(first.out().contains("its customer is no job: "), first.out());
        int questions = pulse().getQuestions().size();
        assertTrue(questions > 10 && questions % 3 == 1, "a question for the job and three for each hand-off");
        for (JsonNode finding : new ObjectMapper()
                .readTree(Run.of("check", client, "--format", "json").out())) {
            assertEquals("method.survey-without-baseline", finding.get("check").asText(), finding::toString);
        }
        Run second = done("new-survey", client, "--template", "pulse");
        assertTrue(second.out().contains(": 0 hand-offs got questions"), second.out());
        assertEquals(questions, pulse().getQuestions().size());
        done("export-survey", client, pulse().getName(), "-o", folder.resolve("pulse.xlsx"));
    }

    private Survey pulse() throws Exception {
        try (ClientFolder open = ClientFolder.open(client)) {
            return open.surveys().stream()
                    .filter(survey -> survey.getName().startsWith("Pulse: "))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void dischargeQuestionsLinkTheAspectsOfTheSample() {
        Run run = done("new-survey", client, "--template", "discharge", "--name", "Questions 2027");
        assertFalse(run.out().contains("measures nothing") || run.out().contains("Made the product"), run.out());
        refused("new-survey", client, "--template", "discharge", "--name", "questions 2027");
        refused("new-survey", client, "--template", "discharge");
        refused("new-survey", client, "--template", "pulse", "--process", "Nonsense");
        assertEquals(
                ExitCode.USAGE,
                Run.of("new-survey", client, "--template", "discharge", "--likert")
                        .exitCode());
    }

    @Test
    void anEmptyClientGetsTheProductOfItsQuestions() {
        Path empty = folder.resolve("empty");
        done("new", empty, "--name", "Riverside");
        Run run = done("new-survey", empty, "--template", "discharge");
        assertTrue(run.out().contains("Made the product Understanding of my care"), run.out());
        refused("new-survey", empty, "--template", "pulse");
    }
}
