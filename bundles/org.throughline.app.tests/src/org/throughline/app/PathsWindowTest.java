package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.throughline.app.driver.Cells;
import org.throughline.app.driver.ChosenFiles;
import org.throughline.app.driver.Dialogs;
import org.throughline.app.driver.Keyboard;
import org.throughline.app.driver.Menus;
import org.throughline.app.driver.Mouse;
import org.throughline.app.driver.Window;
import org.throughline.core.client.ClientFolder;
import org.throughline.flow.FlowchartEditor;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Problem;
import org.throughline.model.organisation.Job;
import org.throughline.model.process.Process;
import org.throughline.ui.improve.PlanEditor;
import org.throughline.ui.products.ProductsEditor;

/** What a consultant does most days, from the start to what is saved. */
class PathsWindowTest extends WorkingDay {
    private static final String VERDICT = "Verdict";
    private static final int ANSWERS = 6;
    private static final int SHARE = 7;
    private static final double ROUNDED = 0.0501;

    private static void name(String button, String name) {
        Mouse.click(Window.button(button));
        Window.waitFor("the cell of " + name, () -> Display.getCurrent().getFocusControl() instanceof Text);
        Keyboard.press("Ctrl+A");
        Keyboard.type(name);
        Keyboard.press("Enter");
    }

    @Test
    void aFacilityAndAJobAreAdded() throws Exception {
        WorkWindowTest.newClient("Riverside");
        select("Riverside");
        Menus.choose("Client > People");
        name("Add facility", "Main building");
        name("Add job", "Triage nurse");
        save();
        row("Riverside", "People", "Triage nurse");
        try (ClientFolder saved = onDisk()) {
            assertEquals(
                    "Main building", saved.client().getFacilities().getFirst().getName());
            Job job = (Job) saved.client().getParticipants().getFirst();
            assertEquals("Triage nurse", job.getName());
        }
    }

    @Test
    void aProcessIsDrawnAsItIsTold() throws Exception {
        WorkWindowTest.newClient("Riverside");
        select("Riverside");
        Dialogs.expect("New process", dialog -> {
                    Keyboard.press("Ctrl+A");
                    Keyboard.type("Blood test");
                    Keyboard.press("Enter");
                })
                .during(() -> Menus.choose("Client > New process..."));
        Window.waitFor("the editor", () -> page.getActiveEditor() instanceof FlowchartEditor);
        Keyboard.press("Ctrl+Shift+I");
        for (String told : List.of("@Nurse: Draw blood", "Run the test", "Tell the result")) {
            Keyboard.type(told);
            Keyboard.press("Enter");
        }
        Keyboard.press("Esc");
        row("Riverside", "Processes", "Blood test");
        save();
        try (ClientFolder saved = onDisk()) {
            Process process = saved.processes().getFirst();
            List<String> steps = process.getNodes().stream()
                    .map(Element::getName)
                    .filter(name -> name != null && name.contains(" "))
                    .toList();
            assertEquals(List.of("Draw blood", "Run the test", "Tell the result"), steps);
            assertEquals(
                    List.of("Nurse"),
                    process.getLanes().stream()
                            .map(lane -> lane.getParticipant().getName())
                            .toList());
            assertTrue(process.getFlows().size() >= 2, () -> process.getFlows().toString());
        }
    }

    private static boolean isResults(Table table) {
        return table.getItemCount() > 0
                && Arrays.stream(table.getColumns())
                        .anyMatch(column -> column.getText().equals(VERDICT));
    }

    @Test
    void baselineAndFollowUpAreComparedAndTheNumbersSaved() throws Exception {
        addTheSample();
        page.showView("org.throughline.ui.results");
        select(CEDAR, "Surveys", "");
        Window.waitFor("the results", () -> Window.all(Table.class).stream().anyMatch(PathsWindowTest::isResults));
        Table results = Window.the(Table.class, "results", PathsWindowTest::isResults);
        int improved = Cells.of(results, VERDICT).indexOf("improved");
        assertTrue(improved >= 0, () -> Cells.of(results, VERDICT).toString());
        Mouse.click(results.getItem(improved));
        Path file = practice.resolve("numbers.csv");
        ChosenFiles.ofKind("Numbers as text", file).during(() -> find("Export chart"));
        for (String wave : List.of("Baseline March 2026", "Follow-up September 2026")) {
            String[] written = Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(wave))
                    .findFirst()
                    .orElseThrow()
                    .split(",");
            String shown = Cells.of(results, wave).get(improved);
            double share = Double.parseDouble(shown.substring(0, shown.indexOf(" %")));
            assertEquals(100 * Double.parseDouble(written[SHARE]), share, ROUNDED, shown);
            assertTrue(shown.endsWith(", n " + written[ANSWERS]), shown);
        }
    }

    private static boolean isFindings(Table table) {
        return table.getItemCount() > 0 && table.getColumn(0).getText().equals("Severity");
    }

    @Test
    void aProblemIsRaisedFromAFindingAndAnActionPlanned() throws Exception {
        addTheSample();
        select(CEDAR);
        find("Check identity and the order");
        Keyboard.press("Ctrl+Enter");
        Keyboard.type("Wait for the courier");
        Keyboard.press("Enter");
        Map<String, Integer> before;
        try (ClientFolder saved = onDisk()) {
            before = Map.of(
                    "problems", saved.plans().getFirst().getProblems().size(),
                    "actions", saved.plans().getFirst().getActions().size());
        }
        page.showView("org.throughline.flow.findings");
        Window.waitFor("findings", () -> Window.all(Table.class).stream().anyMatch(PathsWindowTest::isFindings));
        Table findings = Window.the(Table.class, "findings", PathsWindowTest::isFindings);
        Mouse.click(findings.getItem(0));
        Keyboard.press("Ctrl+Shift+P");
        Window.waitFor("the plan", () -> page.getActiveEditor() instanceof PlanEditor);
        Mouse.click(Window.button("Add action against it"));
        save();
        try (ClientFolder saved = onDisk()) {
            var plan = saved.plans().getFirst();
            assertEquals(before.get("problems") + 1, plan.getProblems().size());
            assertEquals(before.get("actions") + 1, plan.getActions().size());
            Problem raised = plan.getProblems().getLast();
            assertTrue(raised.getEvidence().getLast().getName().startsWith("Found by the check"));
            assertEquals(List.of(raised), plan.getActions().getLast().getAddresses());
        }
    }

    @Test
    void whereAJobIsUsedIsShownAndGoneTo() throws Exception {
        addTheSample();
        page.closeAllEditors(false);
        select(CEDAR, "People", "Ward nurse");
        Menus.choose("Edit > Where is this used");
        Window.waitFor("the box to type into", () -> Display.getCurrent().getFocusControl() instanceof Text);
        Table uses = Cells.table("Where from");
        assertTrue(uses.getItemCount() > 2, () -> Cells.of(uses, "Where from").toString());
        String first = uses.getItem(0).getText(1);
        Keyboard.press("Enter");
        Window.waitFor("the place", () -> page.getActiveEditor() instanceof ProductsEditor);
        TableItem[] shown = Cells.table("Product").getSelection();
        assertEquals(1, shown.length);
        assertTrue(first.contains(shown[0].getText()), () -> shown[0].getText() + " is not " + first);
        assertTrue(page.getWorkbenchWindow().getShell().getText().startsWith(CEDAR));
    }
}
