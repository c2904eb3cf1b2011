package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the client's small-cell profile hides is not printed, nor is what would give it away. */
class SmallCountsTest {
    @TempDir
    Path folder;

    private Path client() throws Exception {
        Path client = folder.resolve("elm");
        done(Run.of("new", client, "--name", "Elm"));
        wave(client, "baseline", 3, 27);
        wave(client, "followup", 20, 25);
        return client;
    }

    private void wave(Path client, String role, int yes, int no) throws Exception {
        StringBuilder csv = new StringBuilder("id,q1\n");
        for (int i = 0; i < yes + no; i++) {
            csv.append(role).append(i).append(i < yes ? ",yes\n" : ",no\n");
        }
        Path file = Files.writeString(folder.resolve(role + ".csv"), csv);
        done(Run.of("import-survey", client, file, "--survey", "Discharge", "--wave", role, "--role", role));
    }

    private static Run done(Run run) {
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        return run;
    }

    private static Run compare(Path client, String format) throws Exception {
        return done(Run.of(
                "compare",
                client,
                "--survey",
                "Discharge",
                "--baseline",
                "baseline",
                "--followup",
                "followup",
                "--format",
                format));
    }

    @Test
    void theTextSaysFewerThanElevenAndNothingMore() throws Exception {
        String text = compare(client(), "text").out();
        assertTrue(text.contains("fewer than 11 of 30"), text);
        assertTrue(text.contains("20 of 45"), text);
        assertTrue(text.contains("not shown"), text);
        assertFalse(text.contains("3 of 30") || text.contains("10.0 %") || text.contains("p ="), text);
    }

    @Test
    void theJsonHasNullForWhatIsHidden() throws Exception {
        JsonNode question =
                new ObjectMapper().readTree(compare(client(), "json").out()).get(0);
        JsonNode baseline = question.get("baseline");
        assertTrue(baseline.get("x").isNull() && baseline.get("percent").isNull());
        assertTrue(baseline.get("low").isNull() && baseline.get("high").isNull());
        assertEquals(30, baseline.get("n").asInt());
        assertEquals("fewer than 11 of 30", baseline.get("hidden").asText());
        assertEquals(20, question.get("followup").get("x").asInt());
        assertTrue(question.get("difference").get("value").isNull());
        assertTrue(question.get("test").get("p").isNull());
        assertEquals("too few to say", question.get("verdict").asText());
    }
}
