package org.throughline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.core.backup.Backup;
import org.throughline.core.backup.Backups;
import org.throughline.model.organisation.Job;
import org.throughline.model.process.Step;

/** Large changes leave a backup, and restoring one is one step that can be undone, answers included. */
class RestoreBackupTest extends ChangeTestBase {
    private static final String ANSWERS = "answers/discharge/baseline.csv";

    private List<Backup> backups() throws Exception {
        return Backups.of(session.folder().path());
    }

    @Test
    void aLargeDeletionIsRestoredAndTheRestoreUndone() throws Exception {
        Path answers = session.folder().path().resolve(ANSWERS);
        session.changeAndSave(
                "Import answers",
                () -> named(Job.class, "Nurse").setNote("asked"),
                Map.of(ANSWERS, out -> out.write("q1".getBytes())));
        session.change("Note", () -> named(Job.class, "Nurse").setNote("not saved"));
        String before = state();
        Step kept = named(Step.class, "Listen");
        session.changeMuch(
                "Delete", () -> Deletion.delete(List.of(named(Step.class, "Examine"), named(Job.class, "Nurse"))));
        session.save();
        String after = state();
        assertEquals(
                List.of("Delete", "Import answers"),
                backups().stream().map(Backup::reason).toList());

        session.restore("Restore a backup", backups().getFirst());

        assertEquals(before, state(), "what was not saved is in it too");
        assertSame(kept, named(Step.class, "Listen"), "what shows an element keeps it");
        assertFalse(session.isDirty());
        assertEquals(3, backups().size(), "the restore leaves a backup");
        session.stack().undo();
        assertEquals(after, state());
        session.stack().redo();
        assertEquals(before, state());

        session.restore("Restore a backup", backups().getLast());
        assertFalse(Files.exists(answers), "the answers came with the import");
        session.stack().undo();
        assertTrue(Files.exists(answers));
    }
}
