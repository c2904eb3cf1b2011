package org.throughline.bpmn;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of other programs that tests are run on. */
final class Cases {
    private Cases() {}

    static Path folder() {
        return Path.of(System.getProperty("throughline.cases", "absent"), "bpmn-miwg");
    }

    /** Returns a file; a test that asks for one is skipped where there are none. */
    static Path file(String name) {
        assumeTrue(Files.isDirectory(folder()), "the folder of test cases is absent: " + folder());
        return folder().resolve(name);
    }

    static List<String> names(String subfolder) throws IOException {
        Path path = folder().resolve(subfolder);
        if (!Files.isDirectory(path)) {
            return List.of("absent");
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> subfolder + "/" + file.getFileName())
                    .filter(name -> name.endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }
}
