package org.throughline.core.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.diff.Difference;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;

class BackupsTest {
    private static final String BASELINE = "answers/discharge/baseline.csv";
    private static final String FOLLOWUP = "answers/discharge/follow-up.csv";

    @TempDir
    Path parent;

    private Path folder;
    private ClientFolder client;

    @BeforeEach
    void writeClient() throws Exception {
        folder = parent.resolve("clinic");
        client = create("clinic", "Clinic");
        client.save(Map.of(BASELINE, bytes("old")));
    }

    @AfterEach
    void close() throws Exception {
        client.close();
    }

    private ClientFolder create(String name, String called) throws Exception {
        Client made = OrganisationFactory.eINSTANCE.createClient();
        made.setName(called);
        return ClientFolder.create(parent.resolve(name), made);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void addProcess(String name) {
        Process process = ProcessFactory.eINSTANCE.createProcess();
        process.setName(name);
        client.add(process);
    }

    @Test
    void itIsRestoredWithItsAnswersAndHowTheClientWasIsABackupToo() throws Exception {
        Backup backup = Backups.make(client, "Import answers");
        addProcess("Visit");
        client.client().setNote("changed");
        client.save(Map.of(BASELINE, bytes("new"), FOLLOWUP, bytes("more")));
        assertEquals("old", Files.readString(backup.place().resolve(BASELINE)), "a save leaves the backup as it was");
        List<String> sentences =
                backup.differences(client).stream().map(Difference::sentence).toList();
        assertTrue(sentences.toString().contains("Visit"), sentences.toString());

        Backup before = backup.restore(client, "Restore a backup");

        assertTrue(client.processes().isEmpty());
        assertEquals("old", Files.readString(folder.resolve(BASELINE)));
        assertFalse(Files.exists(folder.resolve(FOLLOWUP)));
        try (ClientFolder again = ClientFolder.open(folder)) {
            assertTrue(again.processes().isEmpty());
        }
        assertEquals(List.of(before, backup), Backups.of(folder));

        before.restore(client, "Restore a backup");
        assertEquals("changed", client.client().getNote());
        assertEquals("new", Files.readString(folder.resolve(BASELINE)));
        assertEquals("more", Files.readString(folder.resolve(FOLLOWUP)));
        assertEquals("Visit", client.processes().getFirst().getName());
    }

    @Test
    void oneOfTheSavedStateLeavesOutWhatIsInMemory() throws Exception {
        client.client().setNote("in memory");
        Backup saved = Backups.makeOfSaved(client, "Import process");
        Backup now = Backups.make(client, "Delete");
        assertTrue(saved.differences(client).size() > 0);
        assertEquals(List.of(), now.differences(client));
    }

    @Test
    void theNewestAreKept() throws Exception {
        for (int i = 0; i < Backups.KEPT + 3; i++) {
            Backups.make(client, "Change " + i);
        }
        List<String> reasons = Backups.of(folder).stream().map(Backup::reason).toList();
        assertEquals(
                IntStream.rangeClosed(3, Backups.KEPT + 2)
                        .map(i -> Backups.KEPT + 5 - i)
                        .mapToObj(i -> "Change " + i)
                        .toList(),
                reasons);
    }

    @Test
    void oneThatWasNotFinishedIsNoneAndGoesWithTheNext() throws Exception {
        Path unfinished = Files.createDirectories(folder.resolve(".backups/.new-1/processes"));
        Files.copy(folder.resolve("client.xmi"), unfinished.resolveSibling("client.xmi"));
        assertEquals(List.of(), Backups.of(folder));
        Backup backup = Backups.make(client, "Import");
        assertEquals(List.of(backup), Backups.of(folder));
        assertFalse(Files.exists(unfinished));
    }

    @Test
    void oneOfAnotherClientIsRefused() throws Exception {
        try (ClientFolder other = create("other", "Other clinic")) {
            other.save();
            Backup backup = Backups.make(other, "Import");
            assertThrows(RefusedInputException.class, () -> backup.restore(client, "Restore"));
            assertEquals("Clinic", client.client().getName());
            assertEquals(List.of(), Backups.of(folder));
        }
    }

    @Test
    void theOriginalsOfAMigratedClientAreABackupThatLeavesTheAnswersAlone() throws Exception {
        Path original = Files.createDirectories(folder.resolve("backup/format-1"));
        Files.copy(folder.resolve("client.xmi"), original.resolve("client.xmi"));
        client.client().setNote("since");
        client.save();
        Backup backup = Backups.named(folder, "format-1");
        backup.restore(client, "Restore a backup");
        assertTrue(
                client.client().getNote() == null || client.client().getNote().isEmpty());
        assertEquals("old", Files.readString(folder.resolve(BASELINE)));
        assertThrows(RefusedInputException.class, () -> Backups.named(folder, "format-9"));
    }
}
