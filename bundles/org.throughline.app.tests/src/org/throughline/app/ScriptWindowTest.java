package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.app.driver.Dialogs;
import org.throughline.app.driver.Keyboard;
import org.throughline.app.driver.Mouse;
import org.throughline.app.driver.Window;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.model.organisation.Participant;

/** The view of scripts, by keys and pointer: run, cancel, undo, save and keep. */
class ScriptWindowTest extends WorkingDay {
    private static final String VIEW = "org.throughline.ui.script";
    private static final String CHANGE = "client.participants.forEach(p => { p.note = 'Seen'; });";

    private ClientSession session;

    @BeforeEach
    void openTheView() throws Exception {
        addTheSample();
        page.closeAllEditors(false);
        select(CEDAR, "People");
        Keyboard.press("Alt+Shift+J");
        Window.waitFor("the view", () -> page.findView(VIEW) != null);
        session = Sessions.all().iterator().next();
        Mouse.click(editor());
    }

    @AfterEach
    void closeTheView() {
        IViewPart view = page.findView(VIEW);
        if (view != null) {
            page.hideView(view);
        }
    }

    private static Text editor() {
        return Window.the(Text.class, "script", text -> text.getMessage().startsWith("JavaScript"));
    }

    private static String said() {
        return Window.the(
                        Text.class,
                        "what the script said",
                        text -> (text.getStyle() & SWT.READ_ONLY) != 0 && text.getParent() == editor().getParent())
                .getText();
    }

    private static long noted(Stream<Participant> all) {
        return all.filter(each -> "Seen".equals(each.getNote())).count();
    }

    private long noted() {
        return noted(session.client().getParticipants().stream());
    }

    @Test
    void aChangeIsOneStepForUndoAndSaved() throws Exception {
        int all = session.client().getParticipants().size();
        Keyboard.type(CHANGE);
        Keyboard.press("Ctrl+Enter");
        Window.waitFor("the end", () -> said().contains("changed in one step"));
        assertEquals(all, noted());
        assertEquals(1, session.stack().stepsSinceSave());
        select(CEDAR, "People");
        Keyboard.press("Ctrl+Z");
        assertEquals(0, noted());
        assertFalse(session.isDirty());
        Keyboard.press("Ctrl+Y");
        assertEquals(all, noted());
        save();
        try (ClientFolder saved = onDisk()) {
            assertEquals(all, noted(saved.client().getParticipants().stream()));
        }
    }

    @Test
    void aScriptThatBreaksOffChangesNothing() {
        Keyboard.type(CHANGE + " nobody.note = 'x';");
        Mouse.click(Window.button("Run"));
        Window.waitFor("the end", () -> said().startsWith("Nothing was changed. Line 1, column"));
        assertEquals(0, noted());
        assertFalse(session.isDirty());
    }

    @Test
    void oneThatRunsForEverIsCancelled() {
        Keyboard.type(CHANGE + " while (true) {}");
        Mouse.click(Window.button("Run"));
        Window.waitFor("the start", () -> said().equals("Running..."));
        assertFalse(Window.button("Run").isEnabled());
        Mouse.click(Window.button("Cancel"));
        Window.waitFor("the end", () -> said().startsWith("Nothing was changed"));
        assertEquals(0, noted());
        assertFalse(session.isDirty());
        assertTrue(Window.button("Run").isEnabled());
        assertFalse(Window.button("Cancel").isEnabled());
    }

    @Test
    void aScriptIsKeptInThePractice() throws Exception {
        Keyboard.type(CHANGE);
        Dialogs.expect("Keep script", dialog -> {
                    Keyboard.type("Mark all");
                    Keyboard.press("Enter");
                })
                .during(() -> Mouse.click(Window.button("Keep...")));
        List<String> scripts = List.of(Window.the(
                        org.eclipse.swt.widgets.List.class,
                        "scripts",
                        list -> list.getToolTipText() != null
                                && list.getToolTipText().startsWith("The scripts"))
                .getItems());
        assertEquals("mark-all", scripts.getFirst());
        try (Stream<Path> files = Files.walk(practice.resolve("scripts"))) {
            Path kept = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            assertEquals(CHANGE, Files.readString(kept).strip());
        }
    }
}
