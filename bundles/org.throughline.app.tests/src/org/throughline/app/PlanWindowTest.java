package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.throughline.app.driver.Cells;
import org.throughline.app.driver.Tabs;
import org.throughline.app.driver.Window;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.Target;

/** The plan editor in the real window, page by page. */
class PlanWindowTest extends PlanWindowTestBase {
    @Test
    void problemsAreAddedNamedAndTakenBack() throws Exception {
        int before = plan.getProblems().size();
        assertEquals(before, table("Problem").getItemCount());
        assertFalse(editor.isDirty());
        Window.press("Add problem");
        Cells.type("Nobody says when the result comes");
        assertEquals(
                "Nobody says when the result comes",
                plan.getProblems().getLast().getName());
        assertEquals(LocalDate.now(), plan.getProblems().getLast().getFound());
        Window.press("Add action against it");
        assertEquals(
                List.of(plan.getProblems().getLast()),
                plan.getActions().getLast().getAddresses());
        assertTrue(Cells.of(table("Action"), "Action").contains("New action"), "it is shown where it is written down");
        Tabs.turnTo("Problems");
        assertTrue(Cells.of(table("Problem"), "Actions").contains("New action"));
        try (ClientFolder saved = saved()) {
            assertEquals(before + 1, saved.plans().getFirst().getProblems().size());
        }
        undo();
        undo();
        undo();
        assertEquals(before, plan.getProblems().size());
        assertEquals(before, table("Problem").getItemCount());
    }

    @Test
    void aProblemTellsWhyItWeighsWhatItDoes() {
        Table problems = table("Problem");
        Problem first = plan.getProblems().getFirst();
        Text reasons = Window.the(
                Text.class,
                "reasons",
                text -> (text.getStyle() & SWT.READ_ONLY) != 0 && text.getText().contains("everity"));
        assertTrue(reasons.getText().contains("%"), reasons.getText());
        assertEquals(first.getEvidence().size(), table("Kind").getItemCount());
        assertEquals(first.getAbout().size(), table("Element").getItemCount());
        Window.key(table("Kind"), 0, SWT.INSERT);
        Cells.type("They told me to wait");
        assertEquals("They told me to wait", first.getEvidence().getLast().getQuote());
        assertTrue(Cells.of(problems, "Evidence").getFirst().contains("quotes"), "a badge of the quote");
        Table about = table("Element");
        about.setSelection(0);
        about.notifyListeners(SWT.Selection, new Event());
        int linked = first.getAbout().size();
        Window.press("Unlink");
        assertEquals(linked - 1, first.getAbout().size());
        undo();
        assertEquals(linked, first.getAbout().size());
    }

    @Test
    void causesAreWrittenWithTheKeyboard() {
        Problem problem = plan.getProblems().getLast();
        Window.select(Window.row(table("Problem"), problem.getName().replaceAll("\\s+", " ")));
        Tabs.turnTo("Causes");
        int before = problem.getCauses().size();
        Tree tree = Window.the(
                Tree.class,
                "causes",
                each -> each.getColumnCount() == 2
                        && each.getColumn(0).getText().equals("Cause"));
        Window.key(tree, 0, SWT.CR);
        Cells.type("Nobody is asked");
        assertEquals(before + 1, problem.getCauses().size());
        assertEquals("Nobody is asked", problem.getCauses().getLast().getName());
        Window.key(tree, 0, SWT.INSERT);
        Cells.type("There is no time for it");
        var deeper = problem.getCauses().getLast().getCauses().getFirst();
        assertEquals("There is no time for it", deeper.getName());
        Window.key(tree, SWT.ALT, SWT.ARROW_LEFT);
        assertEquals(problem, deeper.eContainer());
        Window.key(tree, SWT.ALT, SWT.ARROW_RIGHT);
        assertTrue(deeper.eContainer() != problem, "it explains a cause again");
        Window.key(tree, 0, SWT.DEL);
        assertNull(deeper.eContainer());
        for (int i = 0; i < 7; i++) {
            undo();
        }
        assertEquals(before, problem.getCauses().size());
        assertFalse(editor.isDirty());
    }

    private static List<Canvas> cards() {
        return Window.all(Canvas.class).stream()
                .filter(canvas -> canvas.getClass().getSimpleName().equals("ActionCard"))
                .toList();
    }

    @Test
    void cardsAreMovedBetweenColumnsByKey() throws Exception {
        Tabs.turnTo("Board");
        assertEquals(plan.getActions().size(), cards().size());
        Action planned = plan.getActions().stream()
                .filter(action -> action.getStatus() == ActionStatus.PLANNED)
                .findFirst()
                .orElseThrow();
        List<Label> titles = Window.all(Label.class).stream()
                .filter(label -> label.getText().matches("(planned|running|done|dropped) \\(\\d+\\)"))
                .toList();
        assertEquals(4, titles.size());
        Canvas card = cards().getFirst();
        assertTrue(card.setFocus(), "a card takes the keyboard");
        Window.key(card, SWT.ALT, SWT.ARROW_RIGHT);
        List<Action> running = plan.getActions().stream()
                .filter(action -> action.getStatus() == ActionStatus.RUNNING)
                .toList();
        assertTrue(editor.isDirty());
        Canvas moved = (Canvas) Display.getCurrent().getFocusControl();
        Window.key(moved, SWT.ALT, SWT.ARROW_RIGHT);
        Action done = running.stream()
                .filter(action -> action.getStatus() == ActionStatus.DONE)
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.now(), done.getDone());
        try (ClientFolder saved = saved()) {
            assertTrue(saved.plans().getFirst().getActions().stream()
                    .anyMatch(
                            action -> action.getId().equals(done.getId()) && action.getStatus() == ActionStatus.DONE));
        }
        undo();
        undo();
        assertEquals(ActionStatus.PLANNED, planned.getStatus());
        assertEquals(ActionStatus.PLANNED, done.getStatus());
        assertNull(done.getDone());
    }

    @Test
    void actionsAreEditedInTheirTable() throws Exception {
        Tabs.turnTo("Timeline");
        int before = plan.getActions().size();
        Window.press("Add action");
        Cells.type("Print the time on the slip");
        Action added = plan.getActions().getLast();
        assertEquals("Print the time on the slip", added.getName());
        Tabs.turnTo("Trials (PDSA)");
        Window.press("Add trial");
        Cells.type("Two weeks on one ward");
        assertEquals("Two weeks on one ward", added.getCycles().getFirst().getPlan());
        try (ClientFolder saved = saved()) {
            Action kept = saved.plans().getFirst().getActions().getLast();
            assertEquals(1, kept.getCycles().size());
        }
        for (int i = 0; i < 4; i++) {
            undo();
        }
        assertEquals(before, plan.getActions().size());
    }

    @Test
    void prioritiesAreRanked() {
        Tabs.turnTo("Priorities");
        List<String> ranks = Cells.of(table("Rank"), "Rank");
        assertFalse(ranks.isEmpty());
        for (int i = 0; i < ranks.size(); i++) {
            assertEquals("" + (i + 1), ranks.get(i));
        }
        assertTrue(
                Window.all(Label.class).stream()
                        .anyMatch(label -> label.getText().startsWith("The effect of")),
                "the rule is printed");
    }

    @Test
    void targetsTellTheirVerdict() {
        Tabs.turnTo("Targets");
        Table targets = table("Target");
        assertEquals(plan.getTargets().size(), targets.getItemCount());
        assertTrue(
                Cells.of(targets, "So far").stream().anyMatch(words -> words.contains("reached")),
                () -> "" + Cells.of(targets, "So far"));
        Window.press("Add target");
        Cells.type("Everybody knows when the result comes");
        Target added = plan.getTargets().getLast();
        assertEquals("Everybody knows when the result comes", added.getName());
        Window.waitFor(
                "what is not saved is judged too",
                () -> !Cells.of(targets, "So far").getLast().equals("being judged"));
        undo();
        undo();
        assertEquals(targets.getItemCount(), plan.getTargets().size());
        assertFalse(editor.isDirty());
    }
}
