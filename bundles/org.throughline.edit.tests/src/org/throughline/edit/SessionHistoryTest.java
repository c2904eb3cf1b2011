package org.throughline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.core.client.FileContent;
import org.throughline.core.history.History;

/** What an open client notes of itself. */
class SessionHistoryTest extends ChangeTestBase {
    private List<String> history() throws Exception {
        return new History(session.folder().path())
                .read().entries().stream()
                        .map(entry -> entry.what().word() + ": " + entry.about())
                        .toList();
    }

    private void rename(String label, String name) {
        session.change(label, () -> session.client().setName(name));
    }

    @Test
    void aSaveTellsItsStepsOnceEach() throws Exception {
        rename("Rename", "One");
        rename("Rename", "Two");
        rename("Wrong", "Three");
        session.stack().undo();
        assertEquals(List.of(), history(), "nothing is noted before it is saved");
        session.save();
        session.save();
        session.stack().undo();
        session.save();
        assertEquals(List.of("changed: Rename (2)", "changed: Undo: Rename"), history());
        assertFalse(session.isDirty());
    }

    @Test
    void anImportIsToldApartFromWhatIsSavedWithIt() throws Exception {
        rename("Rename", "One");
        FileContent answers = out -> out.write('a');
        session.changeAndSave(
                "Import answers", () -> session.client().setName("Two"), Map.of("answers/a/b.csv", answers));
        session.stack().undo();
        assertEquals(
                List.of("changed: Rename", "imported: Import answers", "changed: Undo: Import answers"), history());
    }

    @Test
    void aHistoryThatCannotBeWrittenKeepsNoSaveBack() throws Exception {
        Files.createDirectories(session.folder().path().resolve(History.FILE).resolve("in the way"));
        rename("Rename", "One");
        session.save();
        assertFalse(session.isDirty());
        assertEquals("One", session.client().getName());
    }
}
