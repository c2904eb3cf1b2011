package org.throughline.core.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.RefusedInputException;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;

class ProcessWritersTest {
    @TempDir
    private Path folder;

    private record Writer(String id, List<String> extensions, boolean breaks) implements ProcessWriter {
        @Override
        public String label() {
            return id;
        }

        @Override
        public void write(ProcessExport export, OutputStream out) throws IOException {
            out.write(export.title().getBytes(StandardCharsets.UTF_8));
            if (breaks) {
                throw new IOException("the disk is full");
            }
        }
    }

    private static ProcessExport export() {
        Process process = ProcessFactory.eINSTANCE.createProcess();
        process.setName("Admission");
        return ProcessExport.of(process);
    }

    @Test
    void theEndingChoosesWhateverItsCase() throws RefusedInputException {
        Writer text = new Writer("text", List.of("txt", "text"), false);
        Writer other = new Writer("other", List.of("abc"), false);
        List<Writer> writers = List.of(text, other);
        assertEquals(text, ProcessWriters.byExtension(Path.of("a.b.TXT"), writers));
        assertEquals(other, ProcessWriters.byExtension(Path.of("somewhere", "x.abc"), writers));
        for (String unknown : List.of("x.doc", "abc", "x.")) {
            RefusedInputException refused = assertThrows(
                    RefusedInputException.class, () -> ProcessWriters.byExtension(Path.of(unknown), writers));
            assertTrue(refused.getMessage().contains(".abc, .text, .txt"), refused.getMessage());
        }
    }

    @Test
    void writesAllOrNothing() throws IOException, RefusedInputException {
        Path file = folder.resolve("chart.txt");
        ProcessWriters.write(export(), file, new Writer("text", List.of("txt"), false));
        assertEquals("Admission", Files.readString(file));
        Writer broken = new Writer("broken", List.of("txt"), true);
        assertThrows(IOException.class, () -> ProcessWriters.write(export(), file, broken));
        assertThrows(IOException.class, () -> ProcessWriters.write(export(), folder.resolve("new.txt"), broken));
        assertEquals("Admission", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        for (Path nowhere : List.of(folder, folder.resolve("absent").resolve("x.txt"))) {
            assertThrows(RefusedInputException.class, () -> ProcessWriters.write(export(), nowhere, broken));
        }
    }

    @Test
    void aScaleIsANumberAboveNought() {
        for (double scale : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            Process process = export().process();
            assertThrows(IllegalArgumentException.class, () -> new ProcessExport(process, "t", scale, Paper.ONE_PAGE));
        }
    }
}
