package org.throughline.edit.recovery;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.ClientMerge;
import org.throughline.core.client.FileTransaction;
import org.throughline.core.diff.Difference;
import org.throughline.core.diff.Differences;
import org.throughline.edit.ClientSession;

/**
 * Work on a client that was not saved, written aside as a whole client in a folder of its own.
 *
 * @param place the folder
 * @param written when
 * @param steps how many steps of work since the last save it holds, at least 1
 * @param base the state of the client on disk that the work began with
 */
public record Recovery(Path place, Instant written, int steps, String base) {
    private static final String ABOUT = "recovery.properties";
    private static final String WRITTEN = "written";
    private static final String STEPS = "steps";
    private static final String BASE = "base";

    /** Reads what a folder holds; nothing where it holds no whole recovery. */
    static Optional<Recovery> in(Path place) throws IOException {
        Path about = place.resolve(ABOUT);
        if (!Files.isRegularFile(about)) {
            return Optional.empty();
        }
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(about)) {
            read.load(reader);
            return Optional.of(new Recovery(
                    place,
                    Instant.parse(read.getProperty(WRITTEN, "")),
                    Integer.parseInt(read.getProperty(STEPS, "")),
                    read.getProperty(BASE, "")));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Writes the recovery into its folder: all of its files or, where that fails, none. */
    void write(Map<String, byte[]> state) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(state);
        String about = WRITTEN + "=" + written + "\n" + STEPS + "=" + steps + "\n" + BASE + "=" + base + "\n";
        files.put(ABOUT, about.getBytes(StandardCharsets.UTF_8));
        FileTransaction save = new FileTransaction(place);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                save.put(file.getKey(), file.getValue());
            }
            for (String present : present()) {
                if (!files.containsKey(present)) {
                    save.remove(present);
                }
            }
        } catch (IOException | RuntimeException e) {
            save.abandon();
            throw e;
        }
        save.commit();
    }

    private List<String> present() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> found = Files.walk(place)) {
            found.filter(file -> file.toString().endsWith(".xmi"))
                    .map(file -> place.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .forEach(names::add);
        }
        return names;
    }

    /**
     * Returns whether the client on disk is still what the work began with. Where it is not, it was saved since, and to
     * recover would take that back.
     */
    public boolean isOfState(Path folder) throws IOException {
        return base.equals(SavedState.of(folder));
    }

    /**
     * Returns what the work changed, as a comparison with a client.
     *
     * @throws RefusedInputException where the recovery is damaged or of another client
     */
    public List<Difference> differences(ClientFolder saved) throws IOException, RefusedInputException {
        try (ClientFolder recovered = open()) {
            requireSame(saved, recovered);
            return Differences.of(saved, recovered);
        }
    }

    /**
     * Makes the client what the recovery holds, as one step for undo; nothing is saved and nothing of the recovery is
     * deleted.
     *
     * @throws RefusedInputException where the recovery is damaged or of another client; the client stays as it is then
     */
    public void apply(ClientSession session, String label) throws IOException, RefusedInputException {
        try (ClientFolder recovered = open()) {
            requireSame(session.folder(), recovered);
            session.change(label, () -> ClientMerge.into(session.folder(), recovered));
        }
    }

    private void requireSame(ClientFolder client, ClientFolder recovered) throws RefusedInputException {
        if (!client.client().getId().equals(recovered.client().getId())) {
            throw new RefusedInputException(
                    place, 0, "this is unsaved work on another client, and is not taken into " + client.path());
        }
    }

    private ClientFolder open() throws IOException, RefusedInputException {
        ClientFolder recovered = ClientFolder.open(place);
        for (RefusedInputException damage : recovered.damaged()) {
            throw damage;
        }
        return recovered;
    }

    /** Deletes the recovery. */
    public void discard() throws IOException {
        delete(place);
    }

    /** What makes it a recovery goes first, so that half of it is never taken for one. */
    static void delete(Path place) throws IOException {
        Files.deleteIfExists(place.resolve(ABOUT));
        if (Files.isDirectory(place)) {
            List<Path> found;
            try (Stream<Path> all = Files.walk(place)) {
                found = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : found) {
                Files.deleteIfExists(path);
            }
        }
    }
}
