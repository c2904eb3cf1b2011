package org.throughline.diagram;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;
import org.throughline.bpmn.BpmnReader;
import org.throughline.core.RefusedInputException;
import org.throughline.model.process.Process;

/** The flowcharts of other people that tests are run on. */
final class Cases {
    private Cases() {}

    static Process reference(String name) throws IOException, RefusedInputException {
        return BpmnReader.read(folder().resolve(name)).process();
    }

    static List<String> references() throws IOException {
        if (!Files.isDirectory(path())) {
            return List.of("absent");
        }
        try (Stream<Path> files = Files.list(path())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns all files, those that other programs wrote too, by folder and name; "absent" where there are none. */
    static List<String> all() throws IOException {
        Path bpmn = path().getParent();
        if (!Files.isDirectory(bpmn)) {
            return List.of("absent");
        }
        try (Stream<Path> files = Files.walk(bpmn)) {
            return files.map(file -> bpmn.relativize(file).toString())
                    .filter(name -> name.endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    /** Reads a file of {@link #all}; the test is skipped where the file is one to be refused. */
    static Process any(String name) throws IOException {
        try {
            return BpmnReader.read(folder().getParent().resolve(name)).process();
        } catch (RefusedInputException e) {
            throw new TestAbortedException("refused: " + e.getMessage(), e);
        }
    }

    private static Path folder() {
        assumeTrue(Files.isDirectory(path()), "the folder of test cases is absent: " + path());
        return path();
    }

    private static Path path() {
        return Path.of(System.getProperty("throughline.cases", "absent"), "bpmn-miwg", "reference");
    }
}
