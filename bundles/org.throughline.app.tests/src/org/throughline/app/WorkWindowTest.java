package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.app.driver.Dialogs;
import org.throughline.app.driver.Keyboard;
import org.throughline.app.driver.Menus;
import org.throughline.app.driver.Window;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.Sessions;
import org.throughline.model.base.Element;
import org.throughline.model.process.Process;
import org.throughline.model.survey.Survey;
import org.throughline.survey.answers.Answers;
import org.throughline.ui.survey.ImportAnswersHandler;

/** From the start to what is on the disk: clients, flowcharts, and what is changed in the practice. */
class WorkWindowTest extends WorkingDay {
    private static List<String> steps(Process process) {
        return process.getNodes().stream().map(Element::getName).toList();
    }

    @Test
    void aStepIsFoundAnotherAddedBehindItNamedAndSaved() throws Exception {
        addTheSample();
        select(CEDAR);
        find("Check identity and the order");
        Keyboard.press("Ctrl+Enter");
        Keyboard.type("Call the ward");
        Keyboard.press("Enter");
        save();
        try (ClientFolder saved = onDisk()) {
            assertTrue(
                    steps(saved.processes().getFirst()).contains("Call the ward"),
                    () -> steps(saved.processes().getFirst()).toString());
        }
    }

    @Test
    void aClientIsMadeOfATemplate() throws Exception {
        Dialogs.expect("New client from a template", dialog -> {
                    Keyboard.type("Hillside");
                    Keyboard.press("Tab");
                    Keyboard.press("Arrow_Down");
                    Dialogs.press(dialog, "OK");
                })
                .during(() -> Menus.choose("Client > New client from a template..."));
        row("Hillside");
        try (ClientFolder saved = onDisk()) {
            assertEquals("Hillside", saved.client().getName());
            assertFalse(saved.processes().getFirst().getNodes().isEmpty());
            assertEquals(1, saved.surveys().size());
        }
    }

    static void newClient(String name) {
        Dialogs.expect("New client", dialog -> {
                    Keyboard.type(name);
                    Keyboard.press("Enter");
                })
                .during(() -> Menus.choose("Client > New client..."));
    }

    @Test
    void aFileOfAnswersIsImportedByTheWizard() throws Exception {
        Path file = Files.writeString(practice.resolve("exit.csv"), "id,told\na,yes\nb,no\nc,yes\n");
        newClient("Riverside");
        select("Riverside");
        Window.waitFor("the client", () -> !Sessions.all().isEmpty());
        Dialogs.expect("Import answers", dialog -> {
                    for (int i = 0; i < 5; i++) {
                        Dialogs.press(dialog, "Next");
                        Window.settle();
                    }
                    Dialogs.press(dialog, "Finish");
                })
                .during(() -> ImportAnswersHandler.run(
                        page,
                        page.getWorkbenchWindow().getShell(),
                        Sessions.all().iterator().next(),
                        null,
                        List.of(file)));
        try (ClientFolder saved = onDisk()) {
            Survey survey = saved.surveys().getFirst();
            assertEquals(
                    3,
                    Answers.read(saved.path(), survey, survey.getWaves().getFirst())
                            .rows());
        }
    }

    @Test
    void aProcessIsRenamedUndoneRedoneAndSaved() throws Exception {
        addTheSample();
        String before = row(CEDAR, "Processes", "").getText();
        rename("The way home", CEDAR, "Processes", "");
        row(CEDAR, "Processes", "The way home");
        Keyboard.press("Ctrl+Z");
        row(CEDAR, "Processes", before);
        Keyboard.press("Ctrl+Y");
        row(CEDAR, "Processes", "The way home");
        save();
        try (ClientFolder saved = onDisk()) {
            assertEquals("The way home", saved.processes().getFirst().getName());
        }
    }

    @Test
    void whatIsUsedIsDeletedAndBroughtBack() throws Exception {
        addTheSample();
        select(CEDAR, "People", "Ward nurse");
        Dialogs.expect("Delete", dialog -> {
                    assertTrue(Window.all(org.eclipse.swt.widgets.List.class).stream()
                            .anyMatch(uses -> uses.getShell() == dialog && uses.getItemCount() > 1));
                    Dialogs.press(dialog, "Delete");
                })
                .during(() -> Keyboard.press("Delete"));
        save();
        assertEquals(0, nurses());
        Keyboard.press("Ctrl+Z");
        save();
        assertEquals(1, nurses());
    }

    private long nurses() throws Exception {
        try (ClientFolder saved = onDisk()) {
            return saved.client().getParticipants().stream()
                    .filter(each -> "Ward nurse".equals(each.getName()))
                    .count();
        }
    }
}
