package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandsTest {
    @TempDir
    private Path folder;

    private Path client;

    @BeforeEach
    void writeSample() {
        client = folder.resolve("cedar");
        assertEquals(ExitCode.DONE, Run.of("sample", client).exitCode());
    }

    private JsonNode json(String command) throws Exception {
        Run run = Run.of(command, client, "--today", "2026-10-15", "--format", "json");
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void problemsComeByMeasuredEffectAndTheJudgedOnesLast() throws Exception {
        JsonNode problems = json("problems");
        assertEquals(7, problems.size());
        assertEquals(155 / 212.0, problems.get(0).get("share").asDouble(), 1e-12);
        assertEquals("high", problems.get(0).get("severity").asText());
        assertEquals("answers", problems.get(0).get("basis").asText());
        assertEquals(1, problems.get(5).get("cumulative").asDouble(), 1e-12);
        assertTrue(problems.get(6).get("share").isNull());
        assertFalse(problems.get(6).get("reasons").isEmpty());
    }

    @Test
    void thePlanNamesWhatIsLateAndWhatWasReached() throws Exception {
        JsonNode plan = json("plan");
        assertEquals(45, plan.get("actions").get(3).get("lateDays").asInt());
        assertTrue(plan.get("actions").get(5).get("critical").asBoolean());
        assertEquals("reached", plan.get("targets").get(0).get("state").asText());
        assertEquals("improved", plan.get("targets").get(0).get("verdict").asText());
        assertEquals("not yet", plan.get("targets").get(2).get("state").asText());
        assertEquals(9, plan.get("remeasure").size());
        assertTrue(plan.get("alarms").isArray());
    }

    @Test
    void tablesArePrintedAsTextAndAsCsv() {
        Run text = Run.of("plan", client, "--today", "2026-10-15");
        assertTrue(text.out().contains("45 days late"), text.out());
        Run csv = Run.of("problems", client, "--format", "csv");
        assertTrue(csv.out().startsWith("Problem,Status,Severity,"), csv.out());
        assertEquals(8, csv.out().lines().count());
        assertEquals(ExitCode.DONE, Run.of("problems", client).exitCode());
    }

    @Test
    void anEmptyClientSaysSo() {
        Path empty = folder.resolve("empty");
        assertEquals(ExitCode.DONE, Run.of("new", empty, "--name", "Empty").exitCode());
        assertTrue(Run.of("problems", empty).out().contains("No problem is written down yet."));
        assertTrue(Run.of("plan", empty).out().contains("Nothing is planned yet."));
    }
}
