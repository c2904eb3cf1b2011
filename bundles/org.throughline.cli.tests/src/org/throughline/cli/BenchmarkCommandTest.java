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

/** Published shares from a file into a client. */
class BenchmarkCommandTest {
    @TempDir
    private Path folder;

    private Path client;
    private Path file;

    @BeforeEach
    void writeClientAndFile() throws Exception {
        client = folder.resolve("client");
        assertEquals(ExitCode.DONE, Run.of("new", client, "--name", "Riverside").exitCode());
        file = Files.writeString(folder.resolve("HCAHPS-Hospital.csv"), """
                Facility ID,Facility Name,State,HCAHPS Measure ID,HCAHPS Question,HCAHPS Answer Percent
                010001,SOUTHEAST,AL,H_COMP_1_A_P,Nurses,77
                020002,SMALL,AK,H_COMP_1_A_P,Nurses,Not Available
                """);
    }

    @Test
    void sharesOfAStateAreKept() throws Exception {
        Run run = Run.of("import-benchmark", client, file, "--name", "Alabama", "--state", "AL", "--format", "json");
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertEquals(2, json.get("rows").asInt());
        assertEquals(1, json.get("benchmarks").asInt());
        assertTrue(Files.readString(client.resolve("benchmarks/alabama.csv")).contains("H_COMP_1_A_P,Nurses,,0.77"));
    }

    @Test
    void aDryRunAndARefusalWriteNothing() {
        assertEquals(
                ExitCode.DONE,
                Run.of("import-benchmark", client, file, "--name", "A", "--dry-run")
                        .exitCode());
        Run nobody = Run.of("import-benchmark", client, file, "--name", "A", "--provider", "999999");
        assertEquals(ExitCode.REFUSED, nobody.exitCode());
        assertFalse(Files.exists(client.resolve("benchmarks")));
    }

    @Test
    void sharesAreNoAnswers() {
        Run run = Run.of("import-survey", client, file, "--survey", "S", "--wave", "W");
        assertEquals(ExitCode.REFUSED, run.exitCode());
        assertTrue(run.err().contains("import-benchmark"), run.err());
    }
}
