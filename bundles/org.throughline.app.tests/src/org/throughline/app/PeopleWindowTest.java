package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.throughline.app.driver.Cells;
import org.throughline.app.driver.Window;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.Unit;
import org.throughline.sample.SampleClient;
import org.throughline.ui.client.ClientEditor;
import org.throughline.ui.client.ClientPlace;
import org.throughline.ui.improve.Places;
import org.throughline.ui.people.PeopleEdits;
import org.throughline.ui.table.ElementEdits;

/** The editor of people in the real window. */
class PeopleWindowTest extends ClientEditorTestBase {
    private static final String WHAT = "What: product";
    private static final String WHOM = "For whom";
    private static final String WHY = "Why: the need it satisfies";

    private Participant participant(String name) {
        return client().getParticipants().stream()
                .filter(each -> name.equals(each.getName()))
                .findFirst()
                .orElseThrow();
    }

    private static Table list() {
        return Cells.table("Unit or role");
    }

    @Test
    void aJobIsDefinedTwoWaysWithBothItsRoles() throws Exception {
        openSample(ClientPlace.PEOPLE);
        Window.select(Window.row(list(), "Lab technician"));
        List<String> products = Cells.of(Cells.table(WHAT), WHAT);
        assertTrue(products.contains("Released laboratory results"), products.toString());
        assertFalse(Cells.of(Cells.table(WHAT), WHY).getFirst().isBlank());
        assertTrue(Cells.table("Customer of").getItemCount() > 0, "the flowcharts say from whom it receives");
        assertTrue(Cells.of(Cells.table("Supplier to"), "Supplier to").contains("Hospitalist physician"));
        assertFalse(editor.isDirty(), "looking changes nothing");
    }

    @Test
    void anEmptyClientBeginsWithAJobAndItsReason() throws Exception {
        openEmpty(ClientPlace.PEOPLE);
        Window.press("Add job");
        Cells.type("Triage nurse");
        Job job = (Job) client().getParticipants().getFirst();
        assertEquals("Triage nurse", job.getName());
        Window.press("Add party");
        Cells.type("Patient");
        Party patient = (Party) client().getParticipants().getLast();
        Window.select(Window.row(list(), "Triage nurse"));
        Table what = Cells.table(WHAT);
        assertTrue(
                what.getItem(0).getText(0).contains("what is produced here"),
                what.getItem(0).getText(0));

        Cells.edit(what, what.getItem(0), WHAT);
        Cells.type("Urgency, told at once");
        Product product = client().getProducts().getFirst();
        assertEquals(List.of(job), product.getSuppliers());
        assertTrue(
                Cells.of(what, WHY).getFirst().contains("nobody needs this yet"),
                Cells.of(what, WHY).toString());

        Cells.edit(what, what.getItem(0), WHY);
        Cells.type("To know how long I wait");
        Need need = client().getNeeds().getFirst();
        assertEquals(List.of(product), need.getSatisfiedBy());
        assertNull(need.getParticipant());
        Cells.edit(what, what.getItem(0), WHOM);
        Cells.choose("Patient");
        assertSame(patient, need.getParticipant());
        assertEquals(List.of("To know how long I wait"), Cells.of(what, WHY));
        try (ClientFolder saved = saved()) {
            assertEquals(
                    "Patient",
                    saved.client().getNeeds().getFirst().getParticipant().getName());
        }
        for (int i = 0; i < 3; i++) {
            undo();
        }
        assertEquals(0, client().getNeeds().size());
        assertEquals(0, client().getProducts().size());
        assertEquals(2, client().getParticipants().size());
    }

    @Test
    void theListIsNarrowedByTyping() throws Exception {
        openSample(ClientPlace.PEOPLE);
        int all = list().getItemCount();
        Text search = Window.all(Text.class).stream()
                .filter(text ->
                        (text.getStyle() & SWT.SEARCH) != 0 && text.getMessage().startsWith("Narrow"))
                .findFirst()
                .orElseThrow();
        search.setText("nurse ward");
        Window.settle();
        assertEquals(List.of("Ward nurse"), Cells.of(list(), "Name"));
        search.setText("");
        Window.settle();
        assertEquals(all, list().getItemCount());
    }

    @Test
    void unitsAreAddedNamedAndMovedAndJobsFollow() throws Exception {
        openSample(ClientPlace.PEOPLE);
        Facility main = client().getFacilities().getFirst();
        Facility outpatient = client().getFacilities().getLast();
        Tree places = Window.the(
                Tree.class,
                "places",
                tree -> tree.getItemCount() > 0 && tree.getItem(0).getText().equals("Main building"));
        places.setSelection(places.getItem(0));
        places.notifyListeners(SWT.Selection, new Event());
        Window.press("Add unit");
        Cells.type("Day surgery");
        Unit added = main.getUnits().getLast();
        assertEquals("Day surgery", added.getName());

        Combo around = Window.the(Combo.class, "what it lies in", combo -> combo.indexOf("Outpatient centre") >= 0);
        Window.choose(around, "Outpatient centre");
        assertSame(outpatient, added.eContainer());
        undo();
        assertSame(main, added.eContainer());
        assertEquals(main.getUnits().size() - 1, main.getUnits().indexOf(added));
        assertTrue(Window.all(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("No job belongs here")));
    }

    @Test
    void unitsAreAddedOneAfterTheOtherAndTabGoesPastTheLists() throws Exception {
        openSample(ClientPlace.PEOPLE);
        Facility main = client().getFacilities().getFirst();
        Tree places = Window.the(
                Tree.class,
                "places",
                tree -> tree.getItemCount() > 0 && tree.getItem(0).getText().equals("Main building"));
        places.setSelection(places.getItem(0));
        places.notifyListeners(SWT.Selection, new Event());
        int before = main.getUnits().size();
        for (String name : List.of("Day surgery", "Night surgery")) {
            Window.press("Add unit");
            Cells.type(name);
        }
        assertEquals(before + 2, main.getUnits().size());
        assertEquals("Night surgery", main.getUnits().getLast().getName());
        Combo around = Window.the(Combo.class, "what it lies in", combo -> combo.indexOf("Outpatient centre") >= 0);
        list().notifyListeners(SWT.FocusIn, new Event());
        Window.settle();
        assertTrue(around.isVisible(), "the keyboard comes through the list to the form of the unit");
        list().notifyListeners(SWT.MouseDown, new Event());
        Window.settle();
        assertFalse(around.isVisible(), "a click shows what is selected there");
    }

    @Test
    void whatIsDroppedStaysInItsClient() throws Exception {
        openSample(ClientPlace.PEOPLE);
        SampleClient.write(place.resolve("other"));
        ClientSession other = Sessions.open(place.resolve("other"));
        PeopleEdits edits = new PeopleEdits(new ElementEdits(session, "edits.field", refused -> {}));
        Facility main = client().getFacilities().getFirst();
        Facility outpatient = client().getFacilities().getLast();
        Unit ward = main.getUnits().get(1);
        Unit laboratory = outpatient.getUnits().getFirst();
        Unit foreign = other.client().getFacilities().getFirst().getUnits().getFirst();
        Participant foreignJob = other.client().getParticipants().stream()
                .filter(Job.class::isInstance)
                .findFirst()
                .orElseThrow();

        assertFalse(edits.canMove(List.of(foreign), outpatient), "a unit of another client");
        assertFalse(edits.canMove(List.of(foreignJob), laboratory), "a job of another client");
        assertFalse(edits.canMove(List.of(ward), foreign), "into another client");
        assertFalse(edits.canMove(List.of(ward, foreign), outpatient), "one of another client among them");
        assertFalse(edits.canMove(List.of(laboratory), laboratory.getUnits().getFirst()), "into itself");
        assertFalse(edits.canMove(List.of(ward), main), "where it is already");
        assertFalse(edits.canMove(List.of(main), outpatient), "a facility");
        assertFalse(edits.canMove(List.of(participant("Ward nurse")), main), "a job lies in a unit");
        edits.move(List.of(foreign), outpatient);
        assertFalse(session.isDirty() || other.isDirty());

        Job nurse = (Job) participant("Ward nurse");
        edits.move(List.of(ward, nurse), laboratory);
        assertSame(laboratory, ward.eContainer());
        assertSame(laboratory, nurse.getUnit());
        session.stack().undo();
        assertSame(main, ward.eContainer());
        assertSame(ward, nurse.getUnit());
    }

    @Test
    void aNameIsTypedIntoItsFieldAndNeverEmpty() throws Exception {
        openSample(ClientPlace.PEOPLE);
        Participant nurse = participant("Ward nurse");
        Window.select(Window.row(list(), "Ward nurse"));
        Text name = Window.the(
                Text.class,
                "name",
                text -> text.isVisible() && text.getText().equals("Ward nurse") && text.getEditable());
        Window.type(name, "Nurse of ward 3 West");
        assertEquals("Nurse of ward 3 West", nurse.getName());
        assertTrue(Cells.of(list(), "Name").contains("Nurse of ward 3 West"));
        Window.type(name, "  ");
        assertEquals("Nurse of ward 3 West", nurse.getName());
        assertEquals("Nurse of ward 3 West", name.getText());
        undo();
        assertEquals("Ward nurse", nurse.getName());
        assertEquals("Ward nurse", name.getText());
        assertFalse(editor.isDirty());
    }

    @Test
    void whatNeedsAnElementOpensItsEditor() throws Exception {
        openSample(ClientPlace.PRODUCTS);
        Participant physician = participant("Hospitalist physician");
        new Places(page).open(physician);
        Window.settle();
        editor = page.getActiveEditor();
        assertEquals("People", editor.getTitle());
        assertEquals("Hospitalist physician", list().getSelection()[0].getText());
        page.showView(IPageLayout.ID_PROP_SHEET);
        Element aspect = client().getProducts().getFirst().getAspects().getFirst();
        new Places(page).open(aspect);
        Window.settle();
        assertEquals("Products and needs", page.getActiveEditor().getTitle());
        TableItem[] selected = Cells.table("Statement").getSelection();
        assertEquals(1, selected.length);
    }

    @Test
    void undoActsOnTheClientThatIsOnScreen() throws Exception {
        openSample(ClientPlace.PEOPLE);
        ClientSession cedar = session;
        openEmpty(ClientPlace.PEOPLE);
        ClientEditor.open(page, cedar.folder().path(), ClientPlace.PEOPLE, null);
        Window.settle();
        editor = page.getActiveEditor();
        Window.press("Add party");
        Cells.type("Neighbour");
        assertTrue(cedar.isDirty());
        undo();
        undo();
        assertFalse(cedar.isDirty());
        session = cedar;
    }
}
