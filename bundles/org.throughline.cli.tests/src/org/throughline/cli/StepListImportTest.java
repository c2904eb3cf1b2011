package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of steps on the command line. */
class StepListImportTest {
    private static final String LIST =
            "Who\tStep\nReceptionist\tCheck in\nPhlebotomist\tDraw blood\nLab technician\tRun the test\n";

    @TempDir
    private Path folder;

    private Path client;

    @BeforeEach
    void makeClient() {
        client = folder.resolve("client");
        assertEquals(ExitCode.DONE, Run.of("new", client, "--name", "Clinic").exitCode());
    }

    @Test
    void aListBecomesALaidOutProcessWithHandOffs() throws Exception {
        Path list = Files.writeString(folder.resolve("visit.tsv"), LIST);
        JsonNode dry = read(Run.of("import-process", client, list, "--dry-run", "--format", "json"));
        assertEquals("steps", dry.get(0).get("format").asText());
        assertFalse(Files.exists(client.resolve("processes/visit.xmi")));
        assertEquals(
                ExitCode.DONE,
                Run.of("import-process", client, list, "--name", "Blood test").exitCode());
        String written = Files.readString(client.resolve("processes/blood-test.xmi"));
        assertTrue(written.contains("bounds="), written);
        assertEquals(2, read(Run.of("handoffs", client, "--format", "json")).size());
    }

    @Test
    void theAnswersToASurveyAreNoListOfSteps() throws Exception {
        Path answers = Files.writeString(folder.resolve("answers.csv"), "id,q1,q2\n1,yes,no\n2,no,no\n");
        Run run = Run.of("import-process", client, answers);
        assertEquals(ExitCode.REFUSED, run.exitCode());
        assertTrue(run.err().contains("import-survey"), run.err());
        assertFalse(Files.exists(client.resolve("processes/answers.xmi")));
    }

    private static JsonNode read(Run run) throws Exception {
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        return new ObjectMapper().readTree(run.out());
    }
}
