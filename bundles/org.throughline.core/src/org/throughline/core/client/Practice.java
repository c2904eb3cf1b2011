package org.throughline.core.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The consultant's folder of clients: each lies in a folder of its own below {@code clients}. */
public record Practice(Path path) {
    private static final String CLIENTS = "clients";

    /** Returns the folders of the clients, sorted by name. */
    public List<Path> clients() throws IOException {
        Path folder = clientsFolder();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(ClientFolder::isClient).sorted().toList();
        }
    }

    /** Returns where the clients' folders lie. */
    public Path clientsFolder() {
        return path.resolve(CLIENTS);
    }
}
