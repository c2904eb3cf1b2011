package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The window is started again by the script that a user starts it with, on the same practice. */
class RestartTest {
    private static final Path HOME = Path.of("my programs", "throughline");
    private static final Path PRACTICE = Path.of("my practice");

    @Test
    void theScriptOfTheSystem() {
        assertEquals(
                List.of(HOME + File.separator + "throughline", "--practice", PRACTICE.toString()),
                Restart.command(HOME, PRACTICE, "Linux"));
        assertEquals(
                List.of(HOME + File.separator + "throughline.cmd", "--practice", PRACTICE.toString()),
                Restart.command(HOME, PRACTICE, "Windows 11"));
    }
}
