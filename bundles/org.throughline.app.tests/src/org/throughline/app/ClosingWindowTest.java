package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.app.driver.CleanWindow;
import org.throughline.app.driver.Dialogs;
import org.throughline.app.driver.Keyboard;
import org.throughline.app.driver.Menus;
import org.throughline.app.driver.Window;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.Practice;
import org.throughline.edit.Sessions;
import org.throughline.ui.people.PeopleEditor;
import org.throughline.ui.welcome.WelcomeEditor;

/** A client with unsaved work is closed: each answer does what it says, whether an editor shows the work or none. */
class ClosingWindowTest extends WorkingDay {
    private static final String CLOSE = "Client > Close client";
    private static final String NEW_NAME = "The way home";

    private String oldName;

    @BeforeEach
    void changeTheSample() throws Exception {
        addTheSample();
        page.closeAllEditors(false);
        oldName = row(CEDAR, "Processes", "").getText();
        rename(NEW_NAME, CEDAR, "Processes", "");
        row(CEDAR, "Processes", NEW_NAME);
    }

    private void openAnEditor() {
        select(CEDAR);
        Menus.choose("Client > People");
        Window.waitFor("the editor", ClosingWindowTest::isEdited);
    }

    private static boolean isEdited() {
        return CleanWindow.page().getActiveEditor() instanceof PeopleEditor;
    }

    private static void close(String answer) {
        Dialogs.expect("Close client", dialog -> Dialogs.press(dialog, answer)).during(() -> Menus.choose(CLOSE));
    }

    private String nameOnDisk() throws Exception {
        try (ClientFolder saved = onDisk()) {
            return saved.processes().getFirst().getName();
        }
    }

    /** Somebody else may write now, no editor is open, and the row of the client is folded. */
    private void assertClosed() throws Exception {
        assertEquals(List.of(), List.copyOf(Sessions.all()));
        assertTrue(Arrays.stream(page.getEditorReferences())
                .allMatch(each -> each.getId().equals(WelcomeEditor.ID)));
        Path folder = new Practice(practice).clients().getFirst();
        ClientFolder.openForWriting(folder).close();
        assertTrue(Window.all(Tree.class).stream()
                .flatMap(tree -> Arrays.stream(tree.getItems()))
                .filter(row -> row.getText().startsWith(CEDAR))
                .noneMatch(row -> row.getExpanded()));
    }

    private void assertStillOpen() throws Exception {
        assertTrue(Sessions.all().iterator().next().isDirty());
        assertEquals(oldName, nameOnDisk());
        row(CEDAR, "Processes", NEW_NAME);
    }

    @Test
    void withoutUnsavedWorkNothingIsAsked() throws Exception {
        Keyboard.press("Ctrl+Z");
        row(CEDAR, "Processes", oldName);
        openAnEditor();
        Menus.choose(CLOSE);
        assertClosed();
        assertEquals(oldName, nameOnDisk());
    }

    @Test
    void savedItIsOnDisk() throws Exception {
        close("Save");
        assertClosed();
        assertEquals(NEW_NAME, nameOnDisk());
    }

    @Test
    void discardedItIsGone() throws Exception {
        close("Discard");
        assertClosed();
        assertEquals(oldName, nameOnDisk());
        row(CEDAR, "Processes", oldName);
    }

    @Test
    void cancelledNothingIsClosed() throws Exception {
        close("Cancel");
        assertStillOpen();
    }

    @Test
    void savedInItsEditorItIsOnDisk() throws Exception {
        openAnEditor();
        close("Save");
        assertClosed();
        assertEquals(NEW_NAME, nameOnDisk());
    }

    @Test
    void notSavedInItsEditorItIsGone() throws Exception {
        openAnEditor();
        close("Discard");
        assertClosed();
        assertEquals(oldName, nameOnDisk());
    }

    @Test
    void cancelledInItsEditorItStaysOpen() throws Exception {
        openAnEditor();
        close("Cancel");
        assertStillOpen();
        assertTrue(isEdited());
    }
}
