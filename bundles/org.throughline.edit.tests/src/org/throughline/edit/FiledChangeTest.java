package org.throughline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.FileContent;
import org.throughline.core.history.History;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;

/** A change that files belong to: done, undone and redone on disk too, or not at all. */
class FiledChangeTest {
    private static final String ANSWERS = "answers/discharge/baseline.csv";

    @TempDir
    private Path place;

    private Path folder;
    private ClientSession session;

    @BeforeEach
    void openClient() throws Exception {
        folder = place.resolve("clinic");
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("Clinic");
        try (ClientFolder created = ClientFolder.create(folder, client)) {
            created.save();
        }
        session = ClientSession.open(folder);
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    private static FileContent content(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void rename(String name, String answers) throws IOException {
        session.changeAndSave("Import", () -> session.client().setName(name), Map.of(ANSWERS, content(answers)));
    }

    private Map<String, String> bytes() throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).startsWith(".backups") && !file.endsWith(History.FILE))
                    .toList()) {
                bytes.put(folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }

    @Test
    void undoAndRedoTakeTheFilesAlong() throws Exception {
        Map<String, String> before = bytes();
        rename("With answers", "respondent\n1\n");
        Map<String, String> after = bytes();
        assertFalse(session.isDirty());
        assertEquals("respondent\n1\n", Files.readString(folder.resolve(ANSWERS)));
        session.stack().undo();
        assertEquals(before, bytes());
        assertEquals("Clinic", session.client().getName());
        assertFalse(session.isDirty());
        session.stack().redo();
        assertEquals(after, bytes());
        assertEquals("With answers", session.client().getName());
    }

    @Test
    void filesThatWereReplacedComeBack() throws Exception {
        rename("One", "respondent\n1\n");
        Map<String, String> one = bytes();
        rename("One", "respondent\n2\n");
        Map<String, String> two = bytes();
        session.change("Rename", () -> session.client().setName("Three"));
        session.stack().undo();
        session.stack().undo();
        assertEquals(one, bytes());
        session.stack().redo();
        assertEquals(two, bytes());
    }

    @Test
    void aFailureLeavesModelAndFolderAsTheyWere() throws Exception {
        Map<String, String> before = bytes();
        FileContent broken = out -> {
            out.write(1);
            throw new IOException("no space left");
        };
        assertThrows(
                IOException.class,
                () -> session.changeAndSave("Import", () -> session.client().setName("Half"), Map.of(ANSWERS, broken)));
        assertEquals(before, bytes());
        assertEquals("Clinic", session.client().getName());
        assertFalse(session.stack().canUndo());
        assertFalse(session.stack().canRedo());
        assertTrue(session.isWritable());
    }
}
