package org.throughline.core.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientLockTest {
    @TempDir
    private Path practice;

    private Path folder;

    @BeforeEach
    void write() throws Exception {
        folder = practice.resolve("cedar");
        Clients.write(folder);
    }

    @Test
    void onlyOneWritesInThisProcess() throws Exception {
        try (ClientFolder first = ClientFolder.openForWriting(folder)) {
            LockedClientException locked =
                    assertThrows(LockedClientException.class, () -> ClientFolder.openForWriting(folder));
            String process = "process " + ProcessHandle.current().pid();
            assertTrue(locked.owner().contains(process), locked.owner());
            assertTrue(locked.getMessage().contains("locked by"));
            first.client().setName("Still the writer");
            first.save();
        }
        try (ClientFolder next = ClientFolder.openForWriting(folder)) {
            assertEquals("Still the writer", next.client().getName());
        }
    }

    @Test
    void aLockedClientCanBeRead() throws Exception {
        try (ClientFolder writer = ClientFolder.openForWriting(folder);
                ClientFolder reader = ClientFolder.open(folder)) {
            assertEquals(writer.client().getName(), reader.client().getName());
            assertFalse(reader.isWritable());
        }
    }

    @Test
    void anotherProcessKeepsThisOneOutUntilItEnds() throws Exception {
        try (ChildJvm child = ChildJvm.start("hold", folder)) {
            assertEquals("locked", child.next());
            LockedClientException locked =
                    assertThrows(LockedClientException.class, () -> ClientFolder.openForWriting(folder));
            assertTrue(locked.owner().contains("since"), locked.owner());
            ClientFolder.open(folder).close();
            child.kill();
        }
        assertTrue(Files.exists(folder.resolve(ClientLock.FILE)), "what is left behind locks nothing");
        ClientFolder.openForWriting(folder).close();
    }

    @Test
    void readingFinishesASaveThatWasBrokenOff() throws Exception {
        Path stage = folder.resolve(".save");
        Files.createDirectories(stage.resolve("files"));
        String changed = Files.readString(folder.resolve("client.xmi")).replace("Cedar", "Maple");
        Files.writeString(stage.resolve("files/client.xmi"), changed);
        Files.createFile(stage.resolve("complete"));
        try (ClientFolder reader = ClientFolder.open(folder)) {
            assertTrue(reader.client().getName().startsWith("Maple"));
        }
        assertFalse(Files.exists(stage));
    }

    @Test
    void aReaderNeverSeesHalfOfASave() throws Exception {
        Thread writer = Thread.ofPlatform().start(() -> {
            try (ClientFolder open = ClientFolder.openForWriting(folder)) {
                for (int i = 0; i < 150; i++) {
                    open.client().setName("Name " + i);
                    open.processes().getFirst().setName("Name " + i);
                    open.surveys().getFirst().setName("Name " + i);
                    open.save();
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        int seen = 0;
        while (writer.isAlive()) {
            try (ClientFolder reader = ClientFolder.open(folder)) {
                String name = reader.client().getName();
                if (name.startsWith("Name")) {
                    assertEquals(name, reader.processes().getFirst().getName());
                    assertEquals(name, reader.surveys().getFirst().getName());
                    seen++;
                }
            }
        }
        writer.join();
        assertTrue(seen > 0);
    }
}
