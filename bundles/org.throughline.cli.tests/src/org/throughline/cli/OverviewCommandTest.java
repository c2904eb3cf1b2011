package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewCommandTest {
    @TempDir
    private Path folder;

    private Path client;

    @BeforeEach
    void writeSample() {
        client = folder.resolve("cedar");
        assertEquals(ExitCode.DONE, Run.of("sample", client).exitCode());
    }

    @Test
    void theSampleStandsWhereItsFilesSay() throws Exception {
        Run run = Run.of("overview", client, "--today", "2026-10-15", "--format", "json");
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        JsonNode overview = new ObjectMapper().readTree(run.out());
        assertEquals(
                List.of(
                        "3 aspects, 3 asked about",
                        "214 answers, 1-31 March 2026, 62 % responded",
                        "42 steps, 27 hand-offs, 27 agreed",
                        "6 of 6 jobs have what and why",
                        "13 of 13 touchpoints have a script",
                        "7 problems open, 7 with evidence",
                        "8 actions, 3 done, 2 late",
                        "226 answers, 1-30 September 2026, 63 % responded, due 15 December 2026, 8 conversations",
                        "benefit 53,400 of 89,000, cost 35,800 of 42,250"),
                overview.get("points").findValuesAsText("figure"));
        assertTrue(overview.get("verdict").asText().startsWith("From “Baseline March 2026” to"));
    }

    @Test
    void itIsPrintedAsTextAndAsCsv() {
        Run text = Run.of("overview", client, "--today", "2026-10-15");
        assertTrue(text.out().contains("42 steps, 27 hand-offs, 27 agreed"), text.out());
        assertTrue(text.out().contains("From “Baseline March 2026” to “Follow-up September 2026”: improved: "));
        Run csv = Run.of("overview", client, "--today", "2026-10-15", "--format", "csv");
        assertTrue(csv.out().startsWith("Point,State,Figure,Next"), csv.out());
        assertEquals(10, csv.out().lines().count());
    }
}
