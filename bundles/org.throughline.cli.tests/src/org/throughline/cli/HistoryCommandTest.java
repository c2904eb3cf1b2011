package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.history.History;

class HistoryCommandTest {
    @TempDir
    private Path folder;

    private static Run done(Object... words) {
        Run run = Run.of(words);
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        return run;
    }

    @Test
    void commandsThatWriteAreToldAndTheSampleIsAsItWas() throws Exception {
        Path client = folder.resolve("cedar");
        done("sample", client);
        assertFalse(Files.exists(client.resolve(History.FILE)));
        assertTrue(done("history", client).out().contains("Nothing is noted yet."));
        Path report = folder.resolve("board.html");
        done("report", client, "-o", report, "--audience", "board", "--as-of", "2026-10-01");
        byte[] first = Files.readAllBytes(report);
        JsonNode entries = new ObjectMapper()
                .readTree(done("history", client, "--format", "json").out());
        assertEquals("reported", entries.get(0).get("what").asText());
        assertEquals("board.html, for board", entries.get(0).get("about").asText());
        assertEquals(System.getProperty("user.name"), entries.get(0).get("who").asText());
        assertTrue(done("history", client, "--format", "csv").out().startsWith("When,Who,What,About"));
        Path again = folder.resolve("again.html");
        done("report", client, "-o", again, "--audience", "board", "--as-of", "2026-10-01");
        assertEquals(2, new History(client).read().entries().size());
        assertArrayEquals(first, Files.readAllBytes(again), "a report does not depend on the history");
    }

    @Test
    void aDamagedLineIsSaid() throws Exception {
        Path client = folder.resolve("cedar");
        done("sample", client);
        done("new-survey", client, "--template", "pulse", "--name", "Pulse again");
        Files.writeString(
                client.resolve(History.FILE), Files.readString(client.resolve(History.FILE)) + "{\"when\":\"20");
        Run run = done("history", client);
        assertTrue(run.out().contains("Pulse survey"), run.out());
        assertTrue(run.err().startsWith("not read: 1 damaged line of "), run.err());
        assertEquals(ExitCode.REFUSED, Run.of("history", folder).exitCode());
    }
}
