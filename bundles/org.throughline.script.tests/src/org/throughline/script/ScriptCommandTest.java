package org.throughline.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.cli.ExitCode;
import org.throughline.cli.ThroughlineCommand;
import org.throughline.core.backup.Backup;
import org.throughline.core.backup.Backups;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.ClientLock;
import org.throughline.sample.SampleClient;

/** The command line's script: what it writes, what it keeps before, and how it ends. */
class ScriptCommandTest {
    private static final String CHANGE = "for (const p of client.participants) p.note = 'Seen';";

    @TempDir
    Path folder;

    private Path client;

    @BeforeEach
    void writeSample() throws Exception {
        client = folder.resolve("clients/cedar");
        SampleClient.write(client);
    }

    private record Run(int exitCode, String out, String err) {
        static Run script(Object... arguments) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            String[] words = Stream.concat(
                            Stream.of("script"), Arrays.stream(arguments).map(Object::toString))
                    .toArray(String[]::new);
            int code = new ThroughlineCommand().run(words, new PrintWriter(out), new PrintWriter(err));
            return new Run(code, out.toString(), err.toString());
        }
    }

    /** Returns all that the client's folder holds, but for the lock's file, which locks nothing by itself. */
    private Map<String, String> state() throws IOException {
        try (Stream<Path> all = Files.walk(client)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(".lock"))
                    .collect(Collectors.toMap(
                            file -> client.relativize(file).toString(),
                            ScriptCommandTest::text,
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private long noted() throws Exception {
        try (ClientFolder saved = ClientFolder.open(client)) {
            return saved.client().getParticipants().stream()
                    .filter(each -> "Seen".equals(each.getNote()))
                    .count();
        }
    }

    @Test
    void whatItWasBeforeIsKeptAsABackup() throws Exception {
        Map<String, String> before = state();
        Run run = Run.script(client, "-e", CHANGE);
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        assertTrue(noted() > 0);
        List<Backup> backups = Backups.of(client);
        assertEquals(1, backups.size());
        assertEquals("Script -e", backups.getFirst().reason());
        for (Map.Entry<String, String> file : before.entrySet()) {
            if (file.getKey().endsWith(".xmi")) {
                assertEquals(file.getValue(), text(backups.getFirst().place().resolve(file.getKey())), file.getKey());
            }
        }
    }

    @Test
    void aQuestionLeavesTheClientAsItWas() throws Exception {
        Map<String, String> before = state();
        Run run = Run.script(client, "-e", "client.participants.length");
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        assertTrue(Integer.parseInt(run.out().strip()) > 3, run.out());
        assertEquals(before, state());
    }

    @ParameterizedTest
    @ValueSource(strings = {CHANGE + " client.nobody", CHANGE + " throw new Error('enough')", "for (;"})
    void oneThatBreaksOffLeavesTheClientAsItWas(String source) throws Exception {
        Map<String, String> before = state();
        Run run = Run.script(client, "-e", source);
        assertEquals(ExitCode.REFUSED, run.exitCode(), run.err());
        assertTrue(run.err().contains("line 1, column"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertEquals(before, state());
    }

    @Test
    void wrongUseLeavesTheClientAsItWas() throws Exception {
        Map<String, String> before = state();
        assertEquals(ExitCode.USAGE, Run.script(client).exitCode());
        assertEquals(
                ExitCode.USAGE,
                Run.script(client, "-e", CHANGE + " 1", "--format", "csv").exitCode());
        assertEquals(
                ExitCode.REFUSED,
                Run.script(client, folder.resolve("absent.js")).exitCode());
        assertEquals(before, state());
    }

    private Process holdTheLock() throws Exception {
        StringBuilder classes = new StringBuilder();
        for (Class<?> type : List.of(LockHolder.class, ClientLock.class)) {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            classes.append(place).append(File.pathSeparator);
            classes.append(place.resolve("target/classes")).append(File.pathSeparator);
            classes.append(place.resolve("target/test-classes")).append(File.pathSeparator);
        }
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes.toString(),
                        LockHolder.class.getName(),
                        client.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertTrue(holder.inputReader().readLine().startsWith("holds"));
        return holder;
    }

    @Test
    void aClientThatAnotherProcessWritesToCanBeAskedButNotChanged() throws Exception {
        Map<String, String> before = state();
        Process holder = holdTheLock();
        try {
            Run change = Run.script(client, "-e", CHANGE);
            assertEquals(ExitCode.LOCKED, change.exitCode(), change.err());
            assertTrue(change.err().contains("(process " + holder.pid() + ")"), change.err());
            assertEquals(before, state());
            Run question = Run.script(client, "-e", "client.participants.length");
            assertEquals(ExitCode.DONE, question.exitCode(), question.err());
            Run trial = Run.script(client, "-e", CHANGE, "--dry-run");
            assertEquals(ExitCode.DONE, trial.exitCode(), trial.err());
            assertTrue(trial.out().contains("nothing was written"), trial.out());
            assertEquals(before, state());
        } finally {
            holder.outputWriter().close();
            holder.waitFor();
        }
        assertEquals(ExitCode.DONE, Run.script(client, "-e", CHANGE).exitCode());
        assertTrue(noted() > 0);
    }
}
