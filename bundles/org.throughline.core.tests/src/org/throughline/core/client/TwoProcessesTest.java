package org.throughline.core.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoProcessesTest {
    private static final int KILLS = 200;
    private static final int LONGEST_DELAY = 60;

    @TempDir
    Path temporary;

    private Path folder;
    private Path classes;

    @BeforeEach
    void save() throws Exception {
        classes = ChildClasses.jar(temporary.resolve("classes.jar"));
        folder = new TestClient().save(temporary.resolve("client"));
    }

    @Test
    void aSaveThatIsKilledLeavesTheOldStateOrTheNewOne() throws Exception {
        assertEquals(0, run("once").waitFor());
        Random random = new Random(20261123);
        int saved = 0;
        String before = stateFound();
        Process next = run("loop");
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                Process child = next;
                next = run("loop");
                killWhileItSaves(child, random.nextInt(LONGEST_DELAY));
                String after = stateFound();
                saved += after.equals(before) ? 0 : 1;
                before = after;
            }
        } finally {
            next.destroyForcibly().waitFor();
        }
        assertTrue(saved > KILLS / 10, "the children hardly saved: " + saved);
    }

    /** The child is started ahead and waits for a line, so that its start costs no time. */
    private static void killWhileItSaves(Process child, int delay) throws Exception {
        try (BufferedReader output = child.inputReader();
                BufferedWriter input = child.outputWriter()) {
            input.write("go\n");
            input.flush();
            assertEquals("open", output.readLine());
            Thread.sleep(delay);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private String stateFound() throws Exception {
        try (ClientFolder client = ClientFolder.open(folder)) {
            String state = client.client().getNote();
            assertEquals(state, client.processes().getFirst().getNote());
            assertEquals(state, client.surveys().getFirst().getNote());
            assertEquals(state, client.plans().getFirst().getNote());
            assertEquals(state, Files.readString(folder.resolve("answers/discharge/baseline.csv")));
            return state;
        }
    }

    @Test
    void onlyOneOfTwoProcessesCanWrite() throws Exception {
        Process holder = run("hold");
        try (BufferedReader output = holder.inputReader()) {
            assertEquals("open", output.readLine());
            LockedClientException e =
                    assertThrows(LockedClientException.class, () -> ClientFolder.openForWriting(folder));
            assertTrue(e.owner().contains("process " + holder.pid()), e.owner());
            assertEquals("locked", run("hold").inputReader().readLine());
            try (ClientFolder reader = ClientFolder.open(folder)) {
                assertEquals("Hillside Hospital", reader.client().getName());
            }
        } finally {
            holder.destroyForcibly().waitFor();
        }
        ClientFolder.openForWriting(folder).close();
    }

    private Process run(String what) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        (what.equals("once") ? "-XX:ArchiveClassesAtExit=" : "-XX:SharedArchiveFile=")
                                + temporary.resolve("classes.jsa"),
                        "-Xlog:disable",
                        "-cp",
                        classes.toString(),
                        SavingChild.class.getName(),
                        folder.toString(),
                        what)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
