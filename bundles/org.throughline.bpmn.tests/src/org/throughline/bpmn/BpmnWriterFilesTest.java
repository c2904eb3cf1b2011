package org.throughline.bpmn;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.LockedClientException;
import org.throughline.model.process.Process;
import org.throughline.sample.SampleClient;

/** Writes files for other programs to open; {@code releng/bpmn-tools/run} does so. */
class BpmnWriterFilesTest {
    private static final String PROPERTY = "throughline.bpmn.files";

    private static Path folder() throws IOException {
        String named = System.getProperty(PROPERTY);
        assumeTrue(named != null, "no folder is named by the system property " + PROPERTY);
        return Files.createDirectories(Path.of(named));
    }

    private static void write(String name, Process process) throws IOException {
        Path file = Files.write(folder().resolve(name + ".bpmn"), RoundTripTest.written(process));
        assertTrue(Files.size(file) > 0);
        OmgSchemas.validate(file);
    }

    @Test
    void ownFlowcharts() throws IOException {
        write("everything-pools", Flowcharts.everything(true));
        write("everything-pool", Flowcharts.everything(false));
        write("everything-upright", Flowcharts.upright());
        write("broad", Flowcharts.broad(6, 30));
    }

    @Test
    void theSample() throws IOException, RefusedInputException, LockedClientException {
        Path sample = Files.createTempDirectory("sample");
        SampleClient.write(sample);
        try (ClientFolder client = ClientFolder.open(sample)) {
            for (Process process : client.processes()) {
                write("sample-" + ClientFolder.slug(process), process);
            }
        } finally {
            try (Stream<Path> all = Files.walk(sample)) {
                for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    @Test
    void filesOfOthers() throws IOException, RefusedInputException {
        folder();
        for (String name : RoundTripTest.files()) {
            write(
                    name.replace('/', '-').replace(".bpmn", ""),
                    BpmnReader.read(Cases.file(name)).process());
        }
    }
}
