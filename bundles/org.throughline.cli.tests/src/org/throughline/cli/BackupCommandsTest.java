package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void anImportIsTakenBackByItsBackup() throws Exception {
        Path client = folder.resolve("cedar");
        assertEquals(ExitCode.DONE, Run.of("sample", client).exitCode());
        assertEquals(
                "There are no backups of this client.",
                Run.of("backups", client).out().strip());
        Path steps = Files.writeString(folder.resolve("visit.txt"), "Ward nurse: Listen\nPhysician: Examine\n");
        Path before = folder.resolve("before");
        assertEquals(
                ExitCode.DONE,
                Run.of("archive", client, "-o", folder.resolve("a.zip")).exitCode());
        Run imported = Run.of("import-process", client, steps);
        assertEquals(ExitCode.DONE, imported.exitCode(), imported.err());

        JsonNode backups = new ObjectMapper()
                .readTree(Run.of("backups", client, "--format", "json").out());
        assertEquals(1, backups.size());
        assertEquals("Import process", backups.get(0).get("before").asText());
        Run restored =
                Run.of("restore-backup", client, backups.get(0).get("backup").asText());
        assertEquals(ExitCode.DONE, restored.exitCode(), restored.err());
        assertTrue(restored.out().contains("How the client was until now is the backup"), restored.out());

        Files.createDirectories(before);
        assertEquals(
                ExitCode.DONE,
                Run.of("restore", folder.resolve("a.zip"), "--practice", before).exitCode());
        Run diff = Run.of("diff", before.resolve("clients/cedar"), client);
        assertEquals(ExitCode.DONE, diff.exitCode(), diff.out());
        assertEquals(
                ExitCode.REFUSED,
                Run.of("restore-backup", client, "no-such-backup").exitCode());
    }
}
