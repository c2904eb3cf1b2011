package org.throughline.survey;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real files of other projects, in a folder that the build names. */
final class Cases {
    private Cases() {}

    /** Returns a file or folder of them; the test is skipped where it is absent. */
    static Path path(String name) {
        Path path = Path.of(System.getProperty("throughline.cases", "absent")).resolve(name);
        Assumptions.assumeTrue(Files.isReadable(path), () -> "skipped: no test file at " + path);
        return path;
    }
}
