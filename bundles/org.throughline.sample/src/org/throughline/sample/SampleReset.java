package org.throughline.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.core.RefusedInputException;
import org.throughline.core.Slug;
import org.throughline.core.client.ClientArchive;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.LockedClientException;
import org.throughline.sample.internal.Organisation;

/** Puts the sample client back to how it was written first. */
public final class SampleReset {
    private static final String LOCK = ".lock";

    private SampleReset() {}

    /** Returns whether a client was made as the sample; its name may have been changed. */
    public static boolean isSample(ClientFolder client) {
        return new Organisation().client().getId().equals(client.client().getId());
    }

    /** Returns a file in a folder that is not there yet, for the archive of a client. */
    public static Path backup(Path folder, Path client) throws IOException {
        Files.createDirectories(folder);
        String name = Slug.unused(
                client.toAbsolutePath().getFileName().toString(), slug -> Files.exists(folder.resolve(slug + ".zip")));
        return folder.resolve(name + ".zip");
    }

    /**
     * Writes the sample anew in place of a client that was made as the sample. The client as it was last saved is put
     * into an archive first; what other tools keep in hidden files of the folder stays.
     *
     * @param backup the archive, in a folder that exists
     * @throws RefusedInputException where the client is another one, or cannot be read; nothing is changed then
     * @throws LockedClientException where somebody is writing to the client
     */
    public static void reset(Path client, Path backup)
            throws IOException, RefusedInputException, LockedClientException {
        Path folder = client.toAbsolutePath().normalize();
        try (ClientFolder opened = ClientFolder.open(folder)) {
            if (!isSample(opened)) {
                throw new RefusedInputException(
                        client, 0, "this client was not made as the sample; only the sample can be reset");
            }
        }
        ClientArchive.write(folder, backup);
        Path fresh = Files.createTempDirectory(folder.getParent(), ".sample-");
        Path former = fresh.resolveSibling(fresh.getFileName() + "-former");
        try {
            SampleClient.write(fresh);
            Files.deleteIfExists(fresh.resolve(LOCK));
            Files.move(folder, former);
            for (Path hidden : hidden(former)) {
                Files.move(hidden, fresh.resolve(hidden.getFileName()));
            }
            Files.move(fresh, folder);
        } finally {
            delete(fresh);
            if (Files.isDirectory(folder)) {
                delete(former);
            }
        }
    }

    private static List<Path> hidden(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("."))
                    .filter(file -> !file.getFileName().toString().equals(LOCK))
                    .toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
