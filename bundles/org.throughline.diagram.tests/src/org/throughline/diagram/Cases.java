package org.throughline.diagram;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

    private static Path folder() {
        assumeTrue(Files.isDirectory(path()), "the folder of test cases is absent: " + path());
        return path();
    }

    private static Path path() {
        return Path.of(System.getProperty("throughline.cases", "absent"), "bpmn-miwg", "reference");
    }
}
