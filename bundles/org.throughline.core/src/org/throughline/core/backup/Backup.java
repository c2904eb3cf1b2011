package org.throughline.core.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.ClientMerge;
import org.throughline.core.client.FileContent;
import org.throughline.core.diff.Difference;
import org.throughline.core.diff.Differences;

/**
 * A client as it was before something that changed much of it.
 *
 * @param place the folder that holds it
 * @param name what it is called on the command line, unique in its client
 * @param made when
 * @param reason what was about to be done, such as "Import answers"
 * @param isWhole whether it holds the answers too; one that was made for a newer file format holds the model alone
 */
public record Backup(Path place, String name, Instant made, String reason, boolean isWhole) {
    /**
     * Opens it for reading.
     *
     * @throws RefusedInputException where it is damaged or of another client
     */
    public ClientFolder open(ClientFolder client) throws IOException, RefusedInputException {
        ClientFolder kept = ClientFolder.open(place);
        for (RefusedInputException damage : kept.damaged()) {
            throw damage;
        }
        if (!kept.client().getId().equals(client.client().getId())) {
            throw new RefusedInputException(
                    place, 0, "this is a backup of another client, and is not restored into " + client.path());
        }
        return kept;
    }

    /** Returns what restoring it would change in the model. */
    public List<Difference> differences(ClientFolder client) throws IOException, RefusedInputException {
        try (ClientFolder kept = open(client)) {
            return Differences.of(client, kept);
        }
    }

    /** Returns the files beside the model that it or the client has now, as paths within the folder. */
    public SortedSet<String> files(ClientFolder client) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        if (isWhole) {
            names.addAll(Backups.beside(place));
            names.addAll(Backups.beside(client.path()));
        }
        return names;
    }

    /**
     * Makes a client what the backup holds and saves it; how it was becomes a backup too.
     *
     * @param client open for writing
     * @return the backup of how it was
     * @throws RefusedInputException where the backup is damaged or of another client; nothing is changed then
     */
    public Backup restore(ClientFolder client, String reasonForOneMore) throws IOException, RefusedInputException {
        try (ClientFolder kept = open(client)) {
            Map<String, FileContent> contents = new LinkedHashMap<>();
            for (String file : files(client)) {
                Path source = place.resolve(file);
                contents.put(file, Files.isRegularFile(source) ? out -> Files.copy(source, out) : FileContent.ABSENT);
            }
            Backup before = Backups.make(client, reasonForOneMore);
            ClientMerge.into(client, kept);
            client.save(Map.of(), contents);
            return before;
        }
    }
}
