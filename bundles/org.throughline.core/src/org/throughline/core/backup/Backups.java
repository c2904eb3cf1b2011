package org.throughline.core.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;

/**
 * The backups of clients: each client keeps its own in the hidden folder {@code .backups}, the newest {@value #KEPT} of
 * them, and the originals of files that were migrated in {@code backup}. A backup is a folder laid out as a client's.
 */
public final class Backups {
    /** How many backups a client keeps; the oldest goes when one more is made. */
    public static final int KEPT = 20;

    private static final String FOLDER = ".backups";
    private static final String UNFINISHED = ".new-";
    private static final String REASON = "reason.txt";
    private static final String MIGRATED = "backup";
    private static final String MODEL_FILE = ".xmi";
    private static final int MODEL_LIES_AT_MOST = 2;
    private static final List<String> BESIDE_THE_MODEL = List.of("answers", "imports");
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private Backups() {}

    /**
     * Keeps a client as it is now, what is not saved yet too, before it is changed.
     *
     * @param client open for writing
     * @param reason what is about to be done
     * @throws IOException where it cannot be written; nothing is left of it then
     */
    public static Backup make(ClientFolder client, String reason) throws IOException {
        Map<String, byte[]> model = client.files();
        return make(client.path(), reason, unfinished -> {
            for (Map.Entry<String, byte[]> file : model.entrySet()) {
                Files.write(parentMade(unfinished.resolve(file.getKey())), file.getValue());
            }
        });
    }

    /**
     * Keeps a client as it was last saved, whatever is in memory.
     *
     * @param client open for writing
     * @param reason what is about to be saved
     * @throws IOException where it cannot be written; nothing is left of it then
     */
    public static Backup makeOfSaved(ClientFolder client, String reason) throws IOException {
        return make(client.path(), reason, unfinished -> {
            for (String file : filesBelow(client.path(), MODEL_LIES_AT_MOST)) {
                if (file.endsWith(MODEL_FILE)) {
                    Files.copy(client.path().resolve(file), parentMade(unfinished.resolve(file)));
                }
            }
        });
    }

    /** Writes the model into a folder. */
    @FunctionalInterface
    private interface ModelWriter {
        void writeTo(Path folder) throws IOException;
    }

    private static Backup make(Path client, String reason, ModelWriter model) throws IOException {
        Path area = Files.createDirectories(client.resolve(FOLDER));
        clearUnfinished(area);
        Path unfinished = Files.createTempDirectory(area, UNFINISHED);
        try {
            model.writeTo(unfinished);
            for (String file : beside(client)) {
                keep(client.resolve(file), parentMade(unfinished.resolve(file)));
            }
            Files.writeString(unfinished.resolve(REASON), reason);
            Instant made = Instant.now();
            while (Files.exists(area.resolve(NAME.format(made)))) {
                made = made.plusMillis(1);
            }
            Path place = Files.move(unfinished, area.resolve(NAME.format(made)), StandardCopyOption.ATOMIC_MOVE);
            forgetOldest(area);
            return read(place).orElseThrow(() -> new IOException(place + " was not written"));
        } finally {
            delete(unfinished);
        }
    }

    /** Returns the backups of a client, the newest first. */
    public static List<Backup> of(Path client) throws IOException {
        List<Backup> found = new ArrayList<>();
        for (Path place : folders(client.resolve(FOLDER))) {
            read(place).ifPresent(found::add);
        }
        for (Path place : folders(client.resolve(MIGRATED))) {
            if (ClientFolder.isClient(place)) {
                Instant made = Files.getLastModifiedTime(place.resolve(ClientFolder.CLIENT_FILE))
                        .toInstant();
                String format = place.getFileName().toString();
                found.add(new Backup(place, format, made, "Newer file format than " + format, false));
            }
        }
        found.sort(
                Comparator.comparing(Backup::made).thenComparing(Backup::name).reversed());
        return found;
    }

    /**
     * Returns the backup of a name.
     *
     * @throws RefusedInputException where the client has none of that name
     */
    public static Backup named(Path client, String name) throws IOException, RefusedInputException {
        return of(client).stream()
                .filter(backup -> backup.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedInputException(
                        client, 0, "there is no backup named " + name + "; the command backups lists them"));
    }

    private static Optional<Backup> read(Path place) throws IOException {
        String name = place.getFileName().toString();
        Path reason = place.resolve(REASON);
        try {
            Instant made = NAME.parse(name, Instant::from);
            return Files.isRegularFile(reason) && ClientFolder.isClient(place)
                    ? Optional.of(new Backup(place, name, made, Files.readString(reason), true))
                    : Optional.empty();
        } catch (DateTimeParseException noBackup) {
            return Optional.empty();
        }
    }

    /** Returns the files that belong to a client and not to its model: its answers and where they came from. */
    static List<String> beside(Path client) throws IOException {
        List<String> names = new ArrayList<>();
        for (String subfolder : BESIDE_THE_MODEL) {
            Path folder = client.resolve(subfolder);
            if (Files.isDirectory(folder)) {
                filesBelow(folder, Integer.MAX_VALUE).forEach(name -> names.add(subfolder + "/" + name));
            }
        }
        return names;
    }

    private static List<String> filesBelow(Path folder, int depth) throws IOException {
        try (Stream<Path> found = Files.walk(folder, depth)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** A file beside the model is only ever replaced as a whole, so that a second name for it costs no room. */
    private static void keep(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path parentMade(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return file;
    }

    private static void forgetOldest(Path area) throws IOException {
        List<Path> places = new ArrayList<>();
        for (Path place : folders(area)) {
            if (read(place).isPresent()) {
                places.add(place);
            }
        }
        for (Path oldest : places.subList(0, Math.max(0, places.size() - KEPT))) {
            delete(oldest);
        }
    }

    private static void clearUnfinished(Path area) throws IOException {
        for (Path place : folders(area)) {
            if (place.getFileName().toString().startsWith(UNFINISHED)) {
                delete(place);
            }
        }
    }

    private static List<Path> folders(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(parent)) {
            return found.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** What makes it a backup goes first, so that half of it is never taken for one. */
    private static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(REASON));
        if (Files.isDirectory(folder)) {
            List<Path> found;
            try (Stream<Path> all = Files.walk(folder)) {
                found = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : found) {
                Files.deleteIfExists(path);
            }
        }
    }
}
