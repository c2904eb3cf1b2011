package org.throughline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.edit.Sessions;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.FlowchartInput;
import org.throughline.ui.client.ClientEditors;
import org.throughline.ui.explorer.ExplorerView;
import org.throughline.ui.overview.OverviewEditor;

/** The memory that clients take when they are open together, and what is left of it when all are closed again. */
final class ManyClients {
    private static final int ROUNDS = 2;
    private static final int COLLECTIONS = 4;
    private static final long MEBIBYTE = 1 << 20;

    private final UserInterface window;
    private final PrintStream out;

    ManyClients(UserInterface window, PrintStream out) {
        this.window = window;
        this.out = out;
    }

    void measure(Path folder) throws IOException {
        List<Path> clients;
        try (Stream<Path> found = Files.list(folder)) {
            clients = found.sorted().toList();
        }
        window.leftAlone("many clients", 0);
        print("at the start");
        // what is loaded and kept once is no client's
        open(clients.getFirst());
        close(clients.getFirst());
        print("one client opened and closed");
        for (int round = 0; round < ROUNDS; round++) {
            clients.forEach(this::open);
            print(clients.size() + " clients open");
            clients.forEach(this::close);
            print("all closed");
        }
    }

    private void open(Path client) {
        window.run(() -> OverviewEditor.open(UserInterface.page(), client));
        window.run(() -> UserInterface.page()
                .openEditor(
                        new FlowchartInput(
                                client,
                                Sessions.get(client).orElseThrow().folder().processes().getFirst().getId()),
                        FlowchartEditor.ID));
        window.leftAlone("many clients", 0);
    }

    private void close(Path client) {
        window.run(() -> {
            ClientEditors.close(UserInterface.page(), client, false);
            ((ExplorerView) UserInterface.page().findView(ExplorerView.ID)).fold(client);
            Sessions.close(client);
        });
        window.leftAlone("many clients", 0);
    }

    private void print(String when) throws IOException {
        window.leftAlone("many clients", 0);
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        out.printf(
                "%-30s %6d MiB of heap in use, %6d MiB of the system's memory%n",
                when, (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE, resident() / MEBIBYTE);
    }

    private static long resident() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) << 10;
            }
        }
        return 0;
    }
}
