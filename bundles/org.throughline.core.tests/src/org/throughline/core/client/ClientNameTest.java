package org.throughline.core.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;

class ClientNameTest {
    @TempDir
    Path folder;

    private Path written(String name) throws Exception {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName(name);
        Path path = folder.resolve("cedar");
        try (ClientFolder created = ClientFolder.create(path, client)) {
            created.save();
        }
        return path;
    }

    @Test
    void theNameIsReadFromTheFile() throws Exception {
        assertEquals("Cedar \"Valley\" & Söhne", ClientName.in(written("Cedar \"Valley\" & Söhne")));
    }

    @Test
    void withoutANameItIsTheFolders() throws Exception {
        assertEquals("cedar", ClientName.in(written(null)));
        assertEquals("nowhere", ClientName.in(folder.resolve("nowhere")));
    }

    @Test
    void whatFollowsTheNameIsNotRead() throws Exception {
        Path path = written("Cedar");
        Path file = path.resolve("client.xmi");
        Files.writeString(file, Files.readString(file).replaceFirst("/>\\s*$", "><broken"));
        assertEquals("Cedar", ClientName.in(path));
        Files.writeString(file, "no XML");
        assertEquals("cedar", ClientName.in(path));
    }
}
