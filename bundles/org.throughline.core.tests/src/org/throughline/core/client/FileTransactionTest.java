package org.throughline.core.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTransactionTest {
    private static final Map<String, String> OLD =
            new TreeMap<>(Map.of("client.xmi", "old", "processes/a.xmi", "old a"));
    private static final Map<String, String> NEW = new TreeMap<>(Map.of(
            "client.xmi", "new", "processes/a.xmi", "new a", "processes/b.xmi", "new b", "surveys/c.xmi", "new c"));

    @TempDir
    private Path folder;

    @BeforeEach
    void writeOld() throws IOException {
        save(OLD).commit();
        assertEquals(OLD, Clients.contents(folder));
    }

    private FileTransaction save(Map<String, String> files) throws IOException {
        FileTransaction save = new FileTransaction(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            save.put(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return save;
    }

    private Path stage() {
        return folder.resolve(".save");
    }

    private void assertRecovered(Map<String, String> expected) throws IOException {
        FileTransaction.recover(folder);
        assertEquals(expected, Clients.contents(folder));
        assertFalse(Files.exists(stage()));
    }

    @Test
    void aFileIsTakenAwayWithTheOthersOrNotAtAll() throws IOException {
        Map<String, String> without = new TreeMap<>(Map.of("client.xmi", "new"));
        FileTransaction given = save(without);
        given.remove("processes/a.xmi");
        given.abandon();
        assertRecovered(OLD);
        FileTransaction save = save(without);
        save.remove("processes/a.xmi");
        save.remove("processes/never.xmi");
        save.commit();
        assertRecovered(without);
    }

    @Test
    void committedFilesAreTheFolders() throws IOException {
        save(NEW).commit();
        assertEquals(NEW, Clients.contents(folder));
        assertFalse(Files.exists(stage()));
    }

    @Test
    void anAbandonedSaveLeavesNothing() throws IOException {
        save(NEW).abandon();
        assertEquals(OLD, Clients.contents(folder));
        assertFalse(Files.exists(stage()));
    }

    @Test
    void brokenOffBeforeTheMarkerTheOldStateStays() throws IOException {
        save(NEW);
        assertFalse(FileTransaction.isHalfway(folder));
        assertRecovered(OLD);
        save(NEW);
        Files.createFile(stage().resolve("complete.pending"));
        assertRecovered(OLD);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void brokenOffAfterTheMarkerTheNewStateIsFinished(int moved) throws IOException {
        save(NEW);
        Files.createFile(stage().resolve("complete"));
        for (String name : List.copyOf(NEW.keySet()).subList(0, moved)) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.move(
                    stage().resolve("files").resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        assertTrue(FileTransaction.isHalfway(folder));
        assertRecovered(NEW);
    }

    @Test
    void brokenOffWhileClearingAwayTheNewStateStays() throws IOException {
        Files.createDirectories(stage());
        Files.createFile(stage().resolve("complete"));
        assertRecovered(OLD);
        Files.createDirectories(stage());
        assertRecovered(OLD);
    }

    @Test
    void theNextSaveClearsAwayABrokenOne() throws IOException {
        save(NEW);
        save(Map.of("client.xmi", "newer")).commit();
        assertEquals("newer", Clients.contents(folder).get("client.xmi"));
        assertFalse(Clients.contents(folder).containsKey("surveys/c.xmi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../../x", "/etc/x", "."})
    void aPlaceOutsideOfTheFolderIsRefused(String name) throws IOException {
        FileTransaction save = new FileTransaction(folder);
        assertThrows(IOException.class, () -> save.put(name, new byte[1]));
        save.abandon();
        assertEquals(OLD, Clients.contents(folder));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aProcessKilledAtAnyMomentLeavesOneState(long seed) throws Exception {
        Random random = new Random(seed);
        try (ChildJvm child = ChildJvm.start("save", folder)) {
            assertEquals("locked", child.next());
            assertEquals("1", child.next());
            int saves = 2 + random.nextInt(4);
            for (int i = 2; i < saves; i++) {
                assertEquals(String.valueOf(i), child.next());
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
            String last = child.kill();
            try (ClientLock own = ClientLock.acquire(folder)) {
                FileTransaction.recover(folder);
            }
            int number = ChildJvm.numberIn(folder);
            int told = last == null ? saves - 1 : Integer.parseInt(last);
            assertTrue(number == told || number == told + 1, "told " + told + ", found " + number);
            assertFalse(Files.exists(stage()));
        }
    }
}
