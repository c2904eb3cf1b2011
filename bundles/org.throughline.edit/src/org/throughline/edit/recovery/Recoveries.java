package org.throughline.edit.recovery;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.FileTransaction;

/**
 * Where work that was not saved is kept: outside the clients' folders, readable by nobody but the user. Each client has
 * a folder there, in which each recovery has a numbered one.
 *
 * @param area the folder of all of them; it need not be there yet
 */
public record Recoveries(Path area) {

    /**
     * Returns what is kept of a client, newest first. To be asked by the one who has it open for writing, before a
     * change is made to it; what is left of a recovery that was never finished is deleted.
     */
    public List<Recovery> of(ClientFolder client) throws IOException {
        List<Recovery> found = new ArrayList<>();
        for (Path place : places(client)) {
            FileTransaction.recover(place);
            var recovery = Recovery.in(place);
            if (recovery.isPresent()) {
                found.add(recovery.get());
            } else {
                Recovery.delete(place);
            }
        }
        found.sort(Comparator.comparing(Recovery::written).reversed());
        return found;
    }

    private List<Path> places(ClientFolder client) throws IOException {
        Path folder = folder(client);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** The folder's name tells two copies of a client apart; the id tells apart two clients of different practices. */
    Path folder(ClientFolder client) {
        String name = client.path().toAbsolutePath().normalize().getFileName().toString();
        return area.resolve(name + "-" + client.client().getId());
    }

    /** Makes a place for another recovery in the folder of a client. */
    Path newPlace(Path folder) throws IOException {
        createOwn(area);
        createOwn(folder);
        int number = 1;
        while (Files.exists(folder.resolve(String.valueOf(number)))) {
            number++;
        }
        return createOwn(folder.resolve(String.valueOf(number)));
    }

    private static Path createOwn(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Files.createDirectories(folder.toAbsolutePath().getParent());
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                : Files.createDirectory(folder);
    }
}
