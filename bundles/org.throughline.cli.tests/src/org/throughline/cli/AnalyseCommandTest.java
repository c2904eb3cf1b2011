package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contributed analyses on the sample client. */
class AnalyseCommandTest {
    @TempDir
    private Path folder;

    private Path client;

    @BeforeEach
    void writeSample() {
        client = folder.resolve("cedar");
        assertEquals(ExitCode.DONE, Run.of("sample", client).exitCode());
    }

    @Test
    void withoutAnAnalysisItSaysWhichThereAre() {
        Run run = Run.of("analyse", client);
        assertEquals(ExitCode.DONE, run.exitCode());
        assertTrue(run.out().contains("work-by-participant"), run.out());
    }

    @Test
    void workByParticipantCountsEveryStepOnce() throws Exception {
        Run run = Run.of("analyse", client, "work-by-participant", "--format", "json");
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        JsonNode rows = new ObjectMapper().readTree(run.out());
        int steps = 0;
        for (JsonNode row : rows) {
            steps += Integer.parseInt(row.get("Steps").asText());
        }
        assertTrue(rows.size() >= 3 && steps >= rows.size(), run.out());
    }

    @Test
    void anUnknownAnalysisIsRefusedWithTheKnownOnes() {
        Run run = Run.of("analyse", client, "nonsense");
        assertEquals(ExitCode.REFUSED, run.exitCode());
        assertTrue(run.err().contains("known are work-by-participant"), run.err());
    }
}
