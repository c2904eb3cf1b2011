package org.throughline.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The next start of the window, such as after a plug-in was installed. The product is started by a script and has no
 * native launcher that would start it again, so that the ending program does it as its very last act.
 */
final class Restart {
    /** What the workbench leaves for a native launcher; without one it would be printed. */
    private static final List<String> FOR_A_LAUNCHER = List.of("eclipse.exitcode", "eclipse.exitdata");

    private Restart() {}

    /** Says what the next start brings, and starts again at once where that is wanted. */
    static void offer(IWorkbenchWindow window, String title, String words) {
        int answer = MessageDialog.open(
                MessageDialog.INFORMATION,
                window.getShell(),
                title,
                words,
                SWT.NONE,
                Messages.text("restart.now"),
                Messages.text("restart.later"));
        if (answer == 0) {
            window.getWorkbench().restart();
        }
    }

    /**
     * Starts the window again once this program has ended.
     *
     * @param practice the practice that it opens
     */
    static void atExit(Path practice) {
        FOR_A_LAUNCHER.forEach(System::clearProperty);
        Path home = new File(Platform.getInstallLocation().getURL().getPath()).toPath();
        ProcessBuilder next = new ProcessBuilder(command(home, practice, System.getProperty("os.name")))
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        Location state = Platform.getInstanceLocation();
        if (Files.isExecutable(Path.of(next.command().getFirst()))) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> start(next, state)));
        }
    }

    /** Returns what starts the window, as a list of words. */
    static List<String> command(Path home, Path practice, String system) {
        String script = system.toLowerCase(Locale.ROOT).startsWith("windows") ? "throughline.cmd" : "throughline";
        return List.of(home + File.separator + script, "--practice", practice.toString());
    }

    /** The ending program may live on for seconds; the next one must not find the practice's lock. */
    private static void start(ProcessBuilder next, Location state) {
        state.release();
        try {
            next.start();
        } catch (IOException e) {
            throw new UncheckedIOException("could not start again; start Throughline as you did before", e);
        }
    }
}
