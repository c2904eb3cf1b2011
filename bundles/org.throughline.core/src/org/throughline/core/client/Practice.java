package org.throughline.core.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.throughline.core.RefusedInputException;
import org.throughline.core.Slug;
import org.throughline.core.template.Template;
import org.throughline.model.process.Process;

/**
 * The consultant's folder of clients: each lies in a folder of its own below {@code clients}, each template of his own
 * below {@code templates}.
 */
public record Practice(Path path) {
    private static final String CLIENTS = "clients";
    private static final String TEMPLATES = "templates";

    /** Returns the folders of the clients, sorted by name. */
    public List<Path> clients() throws IOException {
        return clientsIn(clientsFolder());
    }

    private static List<Path> clientsIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(client -> !client.getFileName().toString().startsWith("."))
                    .filter(ClientFolder::isClient)
                    .sorted()
                    .toList();
        }
    }

    /** Returns where the clients' folders lie. */
    public Path clientsFolder() {
        return path.resolve(CLIENTS);
    }

    /** Returns where the templates' folders lie. */
    public Path templatesFolder() {
        return path.resolve(TEMPLATES);
    }

    /** Returns what a client can be made from: the templates that come with Throughline, then the practice's own. */
    public List<Template> templates() throws IOException {
        List<Template> templates = new ArrayList<>(Template.BUILT_IN);
        clientsIn(templatesFolder()).forEach(folder -> templates.add(Template.in(folder)));
        return templates;
    }

    /**
     * Makes a client from a template, in a folder named after it.
     *
     * @param layout gives a flowchart its geometry where it has none
     * @return the client's folder
     * @throws RefusedInputException where the template cannot be read
     */
    public Path create(String name, Template template, Consumer<Process> layout)
            throws IOException, RefusedInputException, LockedClientException {
        Path folder = unused(clientsFolder(), name);
        template.create(folder, name, layout);
        return folder;
    }

    /**
     * Makes a template from a client; see {@link Template#of} for what is left out of it.
     *
     * @return the template's folder
     */
    public Path duplicateAsTemplate(Path client, String name)
            throws IOException, RefusedInputException, LockedClientException {
        Path folder = unused(templatesFolder(), name);
        try (ClientFolder source = ClientFolder.open(client)) {
            Template.of(source, name).save(folder);
        }
        return folder;
    }

    /** Writes a client into one .zip file; see {@link ClientArchive#write(Path, Path)}. */
    public void archive(Path client, Path archive) throws IOException, RefusedInputException, LockedClientException {
        ClientArchive.write(client, archive);
    }

    /**
     * Takes the client of an archive into the practice, in a folder named as it was; where there is one of that name, a
     * number is put behind it. The elements keep their ids.
     *
     * @return the client's folder
     * @throws RefusedInputException where the file is no whole archive of a client; nothing of it is left behind
     */
    public Path restore(Path archive) throws IOException, RefusedInputException {
        return ClientRestore.restore(archive, clientsFolder(), name -> unused(clientsFolder(), name));
    }

    private static Path unused(Path folder, String name) {
        return folder.resolve(Slug.unused(name, slug -> Files.exists(folder.resolve(slug))));
    }
}
