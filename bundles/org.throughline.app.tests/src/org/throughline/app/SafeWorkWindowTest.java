package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.throughline.app.driver.CleanWindow;
import org.throughline.app.driver.Dialogs;
import org.throughline.app.driver.Keyboard;
import org.throughline.app.driver.Menus;
import org.throughline.app.driver.Mouse;
import org.throughline.app.driver.Window;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.Practice;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.edit.recovery.Autosave;
import org.throughline.edit.recovery.Recoveries;

/** Work is not lost: a save that fails, a step back to a backup, and what was not saved when the program was killed. */
class SafeWorkWindowTest extends WorkingDay {
    private static final String NEW_NAME = "The way home";

    private void rename() {
        rename(NEW_NAME, CEDAR, "Processes", "");
        row(CEDAR, "Processes", NEW_NAME);
    }

    private String nameOnDisk() throws Exception {
        try (ClientFolder saved = onDisk()) {
            return saved.processes().getFirst().getName();
        }
    }

    private Path client() throws IOException {
        return new Practice(practice).clients().getFirst();
    }

    private static String words(Shell dialog) {
        StringBuilder words = new StringBuilder(dialog.getText());
        Window.all(Label.class).stream()
                .filter(each -> each.getShell() == dialog)
                .forEach(each -> words.append('\n').append(each.getText()));
        Window.all(Text.class).stream()
                .filter(each -> each.getShell() == dialog)
                .forEach(each -> words.append('\n').append(each.getText()));
        return words.toString();
    }

    /** A save whose place leads nowhere fails and says so; it is whole on disk, and goes on when that is mended. */
    private void assertThatAFailingSaveIsTold(String title) throws Exception {
        String before = nameOnDisk();
        Path place = Files.createSymbolicLink(client().resolve(".save"), practice.resolve("gone"));
        String[] said = new String[1];
        Dialogs.expect(title, dialog -> {
                    said[0] = words(dialog);
                    Dialogs.press(dialog, "OK");
                })
                .during(() -> Keyboard.press("Ctrl+S"));
        assertFalse(said[0].contains("\tat ") || said[0].contains("Exception"), said[0]);
        List<IStatus> logged = CleanWindow.takeErrors();
        assertEquals(1, logged.size(), logged::toString);
        assertTrue(logged.getFirst().getException() instanceof IOException, logged::toString);
        assertTrue(Sessions.all().iterator().next().isDirty());
        assertEquals(before, nameOnDisk());
        Files.delete(place);
        Window.waitFor("the window again", () -> Display.getCurrent().getFocusControl() != null);
        save();
        assertEquals(NEW_NAME, nameOnDisk());
    }

    @Test
    void aSaveThatFailsInThePracticeIsTold() throws Exception {
        addTheSample();
        page.closeAllEditors(false);
        rename();
        assertThatAFailingSaveIsTold("Cedar Valley Hospital could not be saved");
    }

    @Test
    void aSaveThatFailsInTheFlowchartIsTold() throws Exception {
        addTheSample();
        page.closeAllEditors(false);
        rename();
        find("Check identity and the order");
        Window.waitFor(
                "the flowchart",
                () -> page.getActiveEditor() != null && page.getActivePart() == page.getActiveEditor());
        assertThatAFailingSaveIsTold("Save");
    }

    private long nurses() throws Exception {
        try (ClientFolder saved = onDisk()) {
            return saved.client().getParticipants().stream()
                    .filter(each -> "Ward nurse".equals(each.getName()))
                    .count();
        }
    }

    @Test
    void aBackupIsRestoredFromTheMenu() throws Exception {
        addTheSample();
        select(CEDAR, "People", "Ward nurse");
        Dialogs.expect("Delete", dialog -> Dialogs.press(dialog, "Delete")).during(() -> Keyboard.press("Delete"));
        save();
        assertEquals(0, nurses());
        select(CEDAR);
        Dialogs.expect("Restore a backup", dialog -> {
                    Button restore = Window.button("Restore");
                    Window.waitFor("the comparison", restore::isEnabled);
                    String changes = String.join(
                            "\n",
                            Window.the(org.eclipse.swt.widgets.List.class, "changes", each -> each.getShell() == dialog)
                                    .getItems());
                    assertTrue(changes.contains("Ward nurse"), changes);
                    Mouse.click(restore);
                })
                .during(() -> Menus.choose("Client > Restore a backup..."));
        row(CEDAR, "People", "Ward nurse");
        assertEquals(1, nurses());
        Keyboard.press("Ctrl+Z");
        save();
        assertEquals(0, nurses());
    }

    private static Path recoveries() {
        return Platform.getStateLocation(Platform.getBundle("org.throughline.app"))
                .toPath()
                .resolve("recovery");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path copied = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(each, copied);
                }
            }
        }
    }

    /** Leaves on disk what is there when the program is killed while a client has unsaved work. */
    private void leaveAsKilled() throws Exception {
        ClientSession session = Sessions.all().iterator().next();
        Path kept = practice.resolve("kept");
        ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
        Autosave.of(session, new Recoveries(kept), Duration.ZERO, Display.getCurrent()::asyncExec, writer);
        rename();
        Window.waitFor("keeping the work", () -> Files.isDirectory(kept));
        writer.submit(() -> {}).get();
        copy(kept, recoveries());
        writer.shutdown();
    }

    @AfterEach
    void leaveNothingToRecover() throws IOException {
        if (Files.isDirectory(recoveries())) {
            try (Stream<Path> all = Files.walk(recoveries())) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private void openAndAnswer(String answer) throws Exception {
        addTheSample();
        page.closeAllEditors(false);
        leaveAsKilled();
        Dialogs.expect("Unsaved work on Cedar Valley Hospital", dialog -> {
                    assertTrue(words(dialog).contains("Throughline ended before work on"), () -> words(dialog));
                    Dialogs.press(dialog, answer);
                })
                .during(this::openAgain);
    }

    private void openAgain() {
        try {
            Sessions.close(client());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Window.settle();
        select(CEDAR, "Processes", "");
    }

    @Test
    void whatWasNotSavedIsRecovered() throws Exception {
        openAndAnswer("Recover");
        row(CEDAR, "Processes", NEW_NAME);
        assertFalse(nameOnDisk().equals(NEW_NAME), "nothing is saved before the user does");
        save();
        openAgain();
        row(CEDAR, "Processes", NEW_NAME);
        assertEquals(NEW_NAME, nameOnDisk());
    }

    @Test
    void whatIsDiscardedIsNotOfferedAgain() throws Exception {
        openAndAnswer("Discard");
        openAgain();
        assertFalse(row(CEDAR, "Processes", "").getText().equals(NEW_NAME));
        assertTrue(Sessions.all().stream().noneMatch(ClientSession::isDirty));
    }
}
