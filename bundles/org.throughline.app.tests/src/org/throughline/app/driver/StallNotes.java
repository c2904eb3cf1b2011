package org.throughline.app.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.eclipse.swt.widgets.Display;
import org.throughline.app.failure.Stalls;
import org.throughline.app.failure.Stalls.Stall;

/** Notes how long the window did not answer during a test, longer than its users should notice, and in which code. */
final class StallNotes {
    private static final Duration LIMIT = Duration.ofMillis(50);
    private static final Path FILE = Path.of("target", "stalls.txt");

    private final String test;
    private final StringBuilder notes = new StringBuilder();
    private final Stalls stalls = Stalls.watch(Display.getCurrent(), LIMIT, this::note);

    private StallNotes(String test) {
        this.test = test;
    }

    /** Notes from now on. */
    static StallNotes begin(String test) {
        return new StallNotes(test);
    }

    private void note(Stall stall) {
        notes.append(test).append(": ").append(stall).append('\n');
    }

    /** Notes no more, and adds what was noted to the file of all tests. */
    void end() throws IOException {
        stalls.close();
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, notes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
