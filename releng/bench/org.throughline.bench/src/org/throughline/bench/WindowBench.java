package org.throughline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Works in the real window as its user does, and measures how long it does not answer. The property
 * {@code throughline.bench.window} names the practice. Where it has a client {@code large} it is worked on, with the
 * client {@code sample} as its peer; else all of its clients are opened together. What was measured is written to
 * {@code figures.txt} in it and the workbench closed. Nothing happens without the property.
 */
public final class WindowBench implements IStartup {
    private static final String PROPERTY = "throughline.bench.window";

    @Override
    public void earlyStartup() {
        String folder = System.getProperty(PROPERTY);
        if (folder != null) {
            Thread worker = new Thread(() -> run(Path.of(folder)), "Bench of the window");
            worker.setDaemon(true);
            worker.start();
        }
    }

    private static void run(Path folder) {
        UserInterface window = new UserInterface(PlatformUI.getWorkbench().getDisplay());
        try (PrintStream figures = new PrintStream(Files.newOutputStream(folder.resolve("figures.txt")), true)) {
            try {
                Path clients = folder.resolve("clients");
                if (Files.isDirectory(clients.resolve("large"))) {
                    work(window, clients, figures);
                } else {
                    new ManyClients(window, figures).measure(clients);
                }
            } catch (RuntimeException | IOException | LinkageError e) {
                e.printStackTrace(figures);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            window.close();
        }
    }

    /** The first round warms the code up. */
    private static void work(UserInterface window, Path clients, PrintStream figures) {
        new WindowWork(window).measure(clients.resolve("sample"));
        Blocks sample = new WindowWork(window).measure(clients.resolve("sample"));
        Blocks large = new WindowWork(window).measure(clients.resolve("large"));
        large.print(figures, sample);
        window.print(figures);
    }
}
