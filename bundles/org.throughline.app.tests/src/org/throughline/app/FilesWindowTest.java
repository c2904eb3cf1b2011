package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.throughline.app.driver.Cells;
import org.throughline.app.driver.ChosenFiles;
import org.throughline.app.driver.Dialogs;
import org.throughline.app.driver.Menus;
import org.throughline.app.driver.Mouse;
import org.throughline.app.driver.Window;
import org.throughline.core.client.ClientFolder;
import org.throughline.flow.filechoice.FileChooser;
import org.throughline.model.process.Process;

/** What comes from files and goes to files, from the menu to the file or the saved client. */
class FilesWindowTest extends WorkingDay {
    private static final Path BLOOD_TEST =
            Path.of("../../examples/blood-test.bpmn").toAbsolutePath();

    @Test
    void aFlowchartIsImportedShownAndSaved() throws Exception {
        WorkWindowTest.newClient("Riverside");
        select("Riverside");
        Dialogs account = Dialogs.expect("Import process", dialog -> {
            String text = Window.the(Text.class, "account", each -> each.getShell() == dialog)
                    .getText();
            assertTrue(text.contains("Outpatient blood test"), text);
            Dialogs.press(dialog, "OK");
        });
        ChosenFiles.of(BLOOD_TEST).during(() -> account.during(() -> Menus.choose("Client > Import process...")));
        row("Riverside", "Processes", "Outpatient blood test");
        assertTrue(page.getActiveEditor().getTitle().startsWith("Outpatient blood test"));
        save();
        try (ClientFolder saved = onDisk()) {
            Process process = saved.processes().getFirst();
            assertEquals(3, process.getLanes().size());
            assertEquals(8, process.getNodes().size());
            assertEquals(8, process.getFlows().size());
        }
    }

    private static Table results() {
        return Window.the(Table.class, "results", FilesWindowTest::hasVerdicts);
    }

    private static boolean hasVerdicts(Table table) {
        return table.getItemCount() > 0
                && Arrays.stream(table.getColumns())
                        .anyMatch(column -> column.getText().equals("Verdict"));
    }

    @Test
    void aChartIsExportedAsPictureAndAsDrawing() throws Exception {
        addTheSample();
        page.showView("org.throughline.ui.results");
        select(CEDAR, "Surveys", "");
        Window.waitFor("the results", () -> Window.all(Table.class).stream().anyMatch(FilesWindowTest::hasVerdicts));
        Mouse.click(results().getItem(1));
        String question = Cells.of(results(), "Question").get(1);
        Path folder = Files.createDirectory(practice.resolve("charts"));
        FileChooser.Question asked =
                ChosenFiles.ofKind("Picture", folder.resolve("chart")).during(() -> find("Export chart"));
        assertEquals("Export chart", asked.title());
        ImageData dots = new ImageData(folder.resolve("chart.png").toString());
        assertTrue(dots.width > 400 && dots.height > 200, dots.width + " x " + dots.height);
        asked = ChosenFiles.of(folder.resolve("chart")).during(() -> find("Export chart"));
        assertEquals(folder.toString(), asked.folder(), "it begins where the last chart went");
        String drawing = Files.readString(folder.resolve("chart.svg"));
        assertTrue(drawing.contains(question.substring(0, 12)), () -> question + " in " + drawing);
    }

    @Test
    void aReportIsWrittenAsAPage() throws Exception {
        addTheSample();
        select(CEDAR);
        Menus.choose("Report > Report");
        Window.waitFor("the page", () -> shown().contains("Cedar Valley"));
        Path file = practice.resolve("for-the-board.html");
        Dialogs leaving = Dialogs.expect("What leaves the house", dialog -> Dialogs.press(dialog, "Write"));
        ChosenFiles.ofKind("Page", practice.resolve("for-the-board"))
                .during(() -> leaving.during(() -> Mouse.click(Window.button("Write..."))));
        Window.waitFor(
                "the account",
                () -> Window.all(Link.class).stream()
                        .anyMatch(link -> link.getText().startsWith("Written: for-the-board.html")));
        String written = Files.readString(file);
        assertTrue(written.contains("Cedar Valley Hospital"));
        for (String section : new String[] {"findings", "methods"}) {
            assertEquals(shown().contains("id=\"" + section + "\""), written.contains("id=\"" + section + "\""));
        }
        try (ClientFolder saved = onDisk()) {
            assertTrue(
                    Files.readString(saved.path().resolve("history.jsonl")).contains("for-the-board.html"),
                    "the history of the client says what was reported");
        }
    }

    private static String shown() {
        return Window.the(Browser.class, "page", browser -> true).getText();
    }

    @Test
    void aJobSheetIsWritten() throws Exception {
        addTheSample();
        select(CEDAR);
        Menus.choose("Client > People");
        Mouse.click(Window.row(Cells.table("Unit or role"), "Lab technician"));
        Dialogs leaving = Dialogs.expect("What leaves the house", dialog -> Dialogs.press(dialog, "Write"));
        ChosenFiles.ofKind("Page", practice.resolve("sheet"))
                .during(() -> leaving.during(() -> Mouse.click(Window.button("Print job sheet..."))));
        Window.waitFor("the sheet", () -> Files.exists(practice.resolve("sheet.html")));
        assertTrue(Files.readString(practice.resolve("sheet.html")).contains("Lab technician"));
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenThatIsSaid() throws Exception {
        addTheSample();
        select(CEDAR);
        find("Check identity and the order");
        Path taken = Files.writeString(practice.resolve("taken.svg"), "mine");
        Path free = practice.resolve("free.svg");
        Dialogs no = Dialogs.expect("Export flowchart", dialog -> Dialogs.press(dialog, "No"));
        ChosenFiles.of(practice.resolve("taken.svg"), free)
                .during(() -> no.during(() -> Menus.choose("Flowchart > Export...")));
        Window.waitFor("the drawing", () -> Files.exists(free));
        assertEquals("mine", Files.readString(taken));
        Dialogs yes = Dialogs.expect("Export flowchart", dialog -> Dialogs.press(dialog, "Yes"));
        ChosenFiles.of(taken).during(() -> yes.during(() -> Menus.choose("Flowchart > Export...")));
        Window.waitFor("the new drawing", () -> taken.toFile().length() > 100);
        assertTrue(Files.readString(taken).contains("Check identity"));
    }
}
