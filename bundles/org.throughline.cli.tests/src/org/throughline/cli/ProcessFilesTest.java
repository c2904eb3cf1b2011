package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.ClientLock;

/** Flowcharts written as files and arranged without a window. */
class ProcessFilesTest {
    @TempDir
    private Path folder;

    private Path client;
    private String process;

    @BeforeEach
    void writeSample() throws Exception {
        client = folder.resolve("cedar");
        assertEquals(ExitCode.DONE, Run.of("sample", client).exitCode());
        try (ClientFolder read = ClientFolder.open(client)) {
            process = read.processes().getFirst().getName();
        }
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.equals(client)).toList();
        }
    }

    private void assertRefused(int exitCode, String mention, Run run) throws IOException {
        assertEquals(exitCode, run.exitCode(), run.err());
        assertEquals(1, run.errorLines(), run.err());
        assertTrue(run.err().contains(mention), run.err());
        assertEquals(List.of(), written());
    }

    @ParameterizedTest
    @ValueSource(strings = {"chart.svg", "chart.PNG", "chart.pdf"})
    void theEndingChoosesTheFormatAndTheBytesAreTheSame(String name) throws IOException {
        Path file = folder.resolve(name);
        Run run = Run.of("export-process", client, process, "-o", file, "--scale", "1.5", "--paper", "a4");
        assertEquals("", run.err());
        assertEquals(ExitCode.DONE, run.exitCode());
        byte[] first = Files.readAllBytes(file);
        assertEquals(
                ExitCode.DONE,
                Run.of("export-process", client, process, "-o", file, "--scale", "1.5", "--paper", "A4")
                        .exitCode());
        assertArrayEquals(first, Files.readAllBytes(file));
        assertEquals(List.of(file), written());
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        Path file = folder.resolve("chart.png");
        assertRefused(
                ExitCode.REFUSED,
                ".pdf, .png, .svg",
                Run.of("export-process", client, process, "-o", folder.resolve("chart.gif")));
        assertRefused(ExitCode.REFUSED, process, Run.of("export-process", client, "Nothing", "-o", file));
        assertRefused(
                ExitCode.REFUSED, "at most", Run.of("export-process", client, process, "-o", file, "--scale", "99"));
        assertRefused(
                ExitCode.REFUSED,
                "make it first",
                Run.of(
                        "export-process",
                        client,
                        process,
                        "-o",
                        folder.resolve("absent").resolve("chart.png")));
        assertRefused(ExitCode.USAGE, "--scale", Run.of("export-process", client, process, "-o", file, "--scale", "0"));
        assertRefused(
                ExitCode.USAGE, "--paper", Run.of("export-process", client, process, "-o", file, "--paper", "B7"));
        assertRefused(ExitCode.USAGE, "--output", Run.of("export-process", client, process));
    }

    @Test
    void layoutIsSavedAndTheSameEachTime() throws Exception {
        assertEquals(ExitCode.DONE, Run.of("layout", client, process).exitCode());
        List<byte[]> first = processFiles();
        assertEquals(ExitCode.DONE, Run.of("layout", client, process).exitCode());
        List<byte[]> second = processFiles();
        assertFalse(first.isEmpty());
        for (int i = 0; i < first.size(); i++) {
            assertArrayEquals(first.get(i), second.get(i));
        }
        assertRefused(ExitCode.REFUSED, process, Run.of("layout", client, "Nothing"));
        try (ClientLock held = ClientLock.acquire(client)) {
            assertRefused(ExitCode.LOCKED, "throughline", Run.of("layout", client, process));
        }
    }

    private List<byte[]> processFiles() throws IOException {
        try (Stream<Path> files = Files.list(client.resolve("processes"))) {
            return files.sorted().map(ProcessFilesTest::read).toList();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
