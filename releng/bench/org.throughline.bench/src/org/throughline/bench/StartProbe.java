package org.throughline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Measures how long the process needs until its window answers: from the start of the process until the user
 * interface's queue, with the window open and drawn, has run empty once. Writes milliseconds to the file that the
 * property {@code throughline.bench.start} names and closes the workbench; does nothing without the property.
 */
public final class StartProbe implements IStartup {
    private static final String PROPERTY = "throughline.bench.start";

    @Override
    public void earlyStartup() {
        String file = System.getProperty(PROPERTY);
        if (file != null) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> display.timerExec(0, () -> finish(Path.of(file))));
        }
    }

    private static void finish(Path file) {
        Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
        try {
            Files.writeString(file, Duration.between(started, Instant.now()).toMillis() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PlatformUI.getWorkbench().close();
    }
}
