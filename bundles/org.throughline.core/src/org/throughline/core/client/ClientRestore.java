package org.throughline.core.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.throughline.core.RefusedInputException;

/** Puts the client of an archive into a folder: it is read beside it, opened to see that it is whole, then moved. */
final class ClientRestore {
    private ClientRestore() {}

    /** Chooses the folder that a client goes to. */
    @FunctionalInterface
    interface Destination {
        Path of(String archivedFolder);
    }

    static Path restore(Path archive, Path parent, Destination destination) throws IOException, RefusedInputException {
        ArchiveReader reader = new ArchiveReader(archive);
        Files.createDirectories(parent);
        Path unfinished = Files.createTempDirectory(parent, ".restore-");
        try {
            Path extracted = Files.createDirectory(unfinished.resolve("client"));
            String name = reader.extract(extracted);
            requireWhole(archive, extracted);
            Path folder = destination.of(name);
            if (Files.exists(folder)) {
                throw new RefusedInputException(folder, 0, "the folder is there already; name a new one");
            }
            Files.move(extracted, folder);
            return folder;
        } finally {
            delete(unfinished);
        }
    }

    private static void requireWhole(Path archive, Path extracted) throws IOException, RefusedInputException {
        try (ClientFolder client = ClientFolder.open(extracted)) {
            for (RefusedInputException damage : client.damaged()) {
                throw damage;
            }
        } catch (RefusedInputException e) {
            throw new RefusedInputException(
                    archive,
                    0,
                    "its file " + extracted.relativize(e.file()) + (e.line() > 0 ? ", line " + e.line() : "")
                            + " cannot be read: " + e.reason(),
                    e);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> found;
        try (var walk = Files.walk(folder)) {
            found = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : found) {
            Files.delete(path);
        }
    }
}
