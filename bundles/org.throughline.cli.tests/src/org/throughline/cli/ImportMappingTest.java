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

/** A mapping is written, edited and used on the command line. */
class ImportMappingTest {
    @TempDir
    private Path folder;

    private Path client;
    private Path export;
    private Path mapping;

    @BeforeEach
    void writeClientAndExport() throws Exception {
        client = folder.resolve("client");
        mapping = folder.resolve("mapping.json");
        assertEquals(ExitCode.DONE, Run.of("new", client, "--name", "Riverside").exitCode());
        export = Files.writeString(folder.resolve("a.csv"), "id,stay,mail\n1,yes,a@b.org\n2,no,b@b.org\n");
    }

    private Run run(Object... more) {
        Object[] all = new Object[more.length + 7];
        System.arraycopy(new Object[] {"import-survey", client, export, "--survey", "S", "--wave", "W"}, 0, all, 0, 7);
        System.arraycopy(more, 0, all, 7, more.length);
        return Run.of(all);
    }

    @Test
    void theMappingThatWouldBeUsedIsWrittenAndUsed() throws Exception {
        Run saved = run("--dry-run", "--save-mapping", mapping);
        assertEquals(ExitCode.DONE, saved.exitCode(), saved.err());
        assertFalse(Files.exists(client.resolve("answers")));
        JsonNode columns = new ObjectMapper().readTree(mapping.toFile()).get("columns");
        assertEquals("new", columns.get(1).get("action").asText());
        assertEquals("personal", columns.get(2).get("action").asText());
        Files.writeString(mapping, Files.readString(mapping).replace("\"personal\"", "\"match\""));
        Run used = run("--mapping", mapping, "--format", "json");
        assertEquals(ExitCode.DONE, used.exitCode(), used.err());
        JsonNode report = new ObjectMapper().readTree(used.out());
        assertEquals("mail", report.get("columns").get(2).get("question").asText());
        assertTrue(report.get("notes").toString().contains("the mapping mapping.json was used"));
        Run again = run();
        assertTrue(again.out().contains("columns are matched as in the last import"), again.out());
        assertTrue(again.out().contains("mail -> mail: imported as background: match; personal"), again.out());
    }

    @Test
    void aMappingThatDoesNotFitWritesNothing() throws Exception {
        Files.writeString(mapping, "{\"columns\": [\n{\"column\": \"shoes\", \"action\": \"new\"}]}");
        Run run = run("--mapping", mapping);
        assertEquals(ExitCode.REFUSED, run.exitCode());
        assertTrue(run.err().contains("mapping.json, line 2: the file has no column shoes"), run.err());
        assertFalse(Files.exists(client.resolve("answers")));
    }

    @Test
    void aSavedMappingIsNeverWrittenOver() throws Exception {
        Files.writeString(mapping, "mine");
        assertEquals(
                ExitCode.REFUSED, run("--dry-run", "--save-mapping", mapping).exitCode());
        assertEquals("mine", Files.readString(mapping));
        assertEquals(
                ExitCode.USAGE, run("--save-mapping", folder.resolve("b.json")).exitCode());
        assertFalse(Files.exists(folder.resolve("b.json")));
    }
}
