package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.throughline.app.driver.Dialogs;
import org.throughline.app.driver.Keyboard;
import org.throughline.app.driver.Trees;
import org.throughline.app.driver.Window;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Move.Where;
import org.throughline.edit.Sessions;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Unit;
import org.throughline.sample.SampleClient;
import org.throughline.ui.explorer.ExplorerView;
import org.throughline.ui.explorer.MoveElements;

/** What is changed and remembered in the practice's tree, with keys and the pointer. */
class ExplorerWindowTest extends WorkingDay {
    private static ClientSession session() {
        return Sessions.all().iterator().next();
    }

    private static Tree tree() {
        return row(CEDAR).getParent();
    }

    private static Facility addFacility(ClientSession session, String name, String... units) {
        Facility facility = OrganisationFactory.eINSTANCE.createFacility();
        facility.setName(name);
        for (String each : units) {
            Unit unit = OrganisationFactory.eINSTANCE.createUnit();
            unit.setName(each);
            facility.getUnits().add(unit);
        }
        session.change("Add", () -> session.client().getFacilities().add(facility));
        Window.settle();
        return facility;
    }

    private static List<String> names(List<? extends Element> elements) {
        return elements.stream().map(Element::getName).toList();
    }

    private static boolean isNameEdited() {
        return Display.getCurrent().getFocusControl() instanceof Text field && field.getParent() == tree();
    }

    private static void beginToRename() {
        Keyboard.press("F2");
        Window.waitFor("the name to be edited", ExplorerWindowTest::isNameEdited);
    }

    @Test
    void aNameIsEditedInPlaceAndKeysGoToIt() {
        addTheSample();
        select(CEDAR, "People", "Ward nurse");
        beginToRename();
        Keyboard.type("Night");
        Keyboard.press("Delete");
        Keyboard.press("Esc");
        row(CEDAR, "People", "Ward nurse");
        assertFalse(session().isDirty());
        beginToRename();
        Keyboard.press("Home");
        Keyboard.type("Night nurse/");
        Keyboard.press("Delete");
        Keyboard.press("Enter");
        row(CEDAR, "People", "Night nurse/ard nurse");
        Keyboard.press("Ctrl+Z");
        row(CEDAR, "People", "Ward nurse");
        assertFalse(session().isDirty());
    }

    @Test
    void anEmptyNameIsNotTaken() {
        addTheSample();
        select(CEDAR, "People", "Ward nurse");
        beginToRename();
        Keyboard.press("Ctrl+A");
        Keyboard.press("Delete");
        Keyboard.press("Enter");
        row(CEDAR, "People", "Ward nurse");
        assertFalse(session().isDirty());
    }

    @Test
    void theOrderIsChangedByKeys() {
        addTheSample();
        List<String> before = names(session().client().getNeeds());
        select(CEDAR, "Needs", before.getFirst());
        Window.key(tree(), SWT.ALT, SWT.ARROW_DOWN);
        List<String> after = names(session().client().getNeeds());
        assertEquals(List.of(before.get(1), before.get(0)), after.subList(0, 2));
        Window.key(tree(), SWT.ALT, SWT.ARROW_DOWN);
        Window.key(tree(), SWT.ALT, SWT.ARROW_UP);
        assertEquals(after, names(session().client().getNeeds()));
        for (int step = 0; step < 3; step++) {
            assertTrue(session().isDirty());
            Keyboard.press("Ctrl+Z");
        }
        assertEquals(before, names(session().client().getNeeds()));
        assertFalse(session().isDirty());
    }

    @Test
    void aJobIsMovedIntoAUnitByKeys() {
        addTheSample();
        Facility east = addFacility(session(), "East", "Office");
        select(CEDAR, "People", "Ward nurse");
        Dialogs.expect("Move to", dialog -> {
                    Keyboard.type("East*Office");
                    Keyboard.press("Enter");
                })
                .during(() -> Keyboard.press("Alt+Shift+T"));
        Job nurse = (Job) session().client().getParticipants().stream()
                .filter(each -> "Ward nurse".equals(each.getName()))
                .findFirst()
                .orElseThrow();
        assertEquals(east.getUnits().getFirst(), nurse.getUnit());
    }

    @Test
    void whatMayNotBeMovedIsSaid() {
        addTheSample();
        select(CEDAR, "Surveys", "");
        Dialogs.expect("Move to", Shell::close).during(() -> Keyboard.press("Alt+Shift+T"));
        assertFalse(session().isDirty());
    }

    @Test
    void nothingIsMovedIntoAnotherClient() throws Exception {
        addTheSample();
        ClientSession cedar = session();
        SampleClient.write(practice.resolve("clients/birch"));
        ClientSession birch = Sessions.open(practice.resolve("clients/birch"));
        Unit office =
                addFacility(birch, "Birch House", "Birch Office").getUnits().getFirst();
        Facility east = addFacility(cedar, "East", "Office");
        birch.save();
        cedar.save();
        MoveElements moves = new MoveElements(page.getWorkbenchWindow().getShell());
        for (Where where : Where.values()) {
            assertFalse(moves.isPossible(east.getUnits(), office, where));
            assertFalse(moves.run(east.getUnits(), office, where));
            assertFalse(moves.run(List.of(office), east.getUnits().getFirst(), where));
        }
        assertFalse(cedar.isDirty());
        assertFalse(birch.isDirty());
        assertTrue(moves.run(east.getUnits(), cedar.client().getFacilities().getFirst(), Where.INTO));
        assertTrue(cedar.isDirty());
    }

    @Test
    void unfoldingAndFilterAreFoundAgain() throws Exception {
        addTheSample();
        row(CEDAR, "Surveys", "");
        Trees.row(tree(), CEDAR, "Needs", "");
        filter().setText("Ward");
        Window.waitFor("the filter", () -> Arrays.stream(row(CEDAR).getItems()).count() < 4);
        showAgain();
        Window.waitFor("the filter", () -> "ward".equals(filter().getText().toLowerCase(Locale.ROOT)));
        assertTrue(Arrays.stream(row(CEDAR).getItems()).count() < 4);
        filter().setText("");
        Window.waitFor(
                "the whole tree", () -> Arrays.stream(row(CEDAR).getItems()).count() > 4);
        assertTrue(row(CEDAR).getExpanded());
        assertEquals(List.of("Needs", "Surveys"), unfolded());
    }

    private static List<String> unfolded() {
        return Arrays.stream(row(CEDAR).getItems())
                .filter(TreeItem::getExpanded)
                .map(item -> item.getText().replaceAll(" \\(.*", ""))
                .toList();
    }

    private Text filter() {
        return Window.the(Text.class, "filter", field -> "Filter by name".equals(field.getMessage()));
    }

    private void showAgain() throws Exception {
        page.hideView(page.findView(ExplorerView.ID));
        Window.settle();
        page.showView(ExplorerView.ID);
        Window.settle();
    }
}
