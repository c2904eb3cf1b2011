package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.throughline.app.driver.Cells;
import org.throughline.app.driver.Window;
import org.throughline.core.check.ClientContext;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.handoff.HandOff;
import org.throughline.model.process.Agreement;
import org.throughline.ui.client.ClientPlace;

/** The hand-offs of all flowcharts, edited cell by cell in the real window. */
class HandOffsWindowTest extends ClientEditorTestBase {
    private static Table handOffs() {
        return Cells.table("Step of the supplier");
    }

    private List<HandOff> now() {
        return new ClientContext(session.folder()).handOffs();
    }

    @Test
    void allHandOffsOfAllFlowchartsStandInOneTable() throws Exception {
        openSample(ClientPlace.HAND_OFFS);
        assertEquals(now().size(), handOffs().getItemCount());
        assertTrue(Cells.of(handOffs(), "Supplier").contains("Lab technician"));
        assertFalse(editor.isDirty());
    }

    @Test
    void eachFieldIsOneStepAndIsTakenBackExactly() throws Exception {
        openSample(ClientPlace.HAND_OFFS);
        HandOff before = now().getFirst();
        TableItem row = handOffs().getItem(0);
        Cells.edit(handOffs(), row, "Product");
        Cells.choose("A slip with day and hour");
        assertEquals("A slip with day and hour", now().getFirst().productName());
        assertNotNull(now().getFirst().product().eContainer());
        Cells.edit(handOffs(), handOffs().getItem(0), "Need");
        Cells.choose("To know the hour");
        assertEquals(now().getFirst().customer(), now().getFirst().need().getParticipant());
        Cells.edit(handOffs(), handOffs().getItem(0), "Requirement");
        Cells.type("Two days ahead");
        Cells.edit(handOffs(), handOffs().getItem(0), "On time");
        Cells.type("85");
        assertEquals(0.85, now().getFirst().timeliness());
        Cells.edit(handOffs(), handOffs().getItem(0), "Agreed");
        Cells.choose("not agreed");
        assertEquals(Agreement.NONE, now().getFirst().record().getAgreement());
        assertEquals("", Cells.of(handOffs(), "Agreed on").getFirst());
        Cells.edit(handOffs(), handOffs().getItem(0), "Agreed on");
        Cells.type("2026-04-01");
        assertTrue(now().getFirst().agreed(), "a day of agreement says that both agreed");
        try (ClientFolder saved = saved()) {
            HandOff kept = new ClientContext(saved).handOffs().getFirst();
            assertEquals("Two days ahead", kept.record().getRequirement());
        }
        while (session.stack().canUndo()) {
            undo();
        }
        assertEquals(before.productName(), now().getFirst().productName());
        assertEquals(before.timeliness(), now().getFirst().timeliness());
        assertEquals(before.agreed(), now().getFirst().agreed());
        assertEquals(before.productName(), Cells.of(handOffs(), "Product").getFirst());
    }

    @Test
    void whatIsFirstSaidOfAHandOffStandsInItsRow() throws Exception {
        openSample(ClientPlace.HAND_OFFS);
        session.change(
                "Forget what was said", () -> EcoreUtil.delete(now().getFirst().record()));
        Cells.edit(handOffs(), handOffs().getItem(0), "Product");
        Cells.choose("A slip with day and hour");
        assertEquals("A slip with day and hour", Cells.of(handOffs(), "Product").getFirst());
        Cells.edit(handOffs(), handOffs().getItem(0), "Requirement");
        Cells.type("Two days ahead");
        assertEquals("A slip with day and hour", now().getFirst().productName());
        assertEquals("Two days ahead", now().getFirst().record().getRequirement());
    }

    @Test
    void theFirstLettersAreEnough() throws Exception {
        openSample(ClientPlace.HAND_OFFS);
        String known = "Released laboratory results";
        Cells.edit(handOffs(), handOffs().getItem(0), "Product");
        CCombo product = Window.the(CCombo.class, "cell", cell -> cell.getParent() == handOffs());
        product.setText("released lab");
        product.setSelection(new Point(12, 12));
        tell(product, SWT.KeyUp, 'b');
        assertEquals(known, product.getText());
        assertEquals(new Point(12, known.length()), product.getSelection());
        product.notifyListeners(SWT.DefaultSelection, new Event());
        Window.settle();
        assertEquals(known, now().getFirst().productName());

        Cells.edit(handOffs(), handOffs().getItem(0), "Agreed");
        CCombo agreed = Window.the(CCombo.class, "cell", cell -> cell.getParent() == handOffs() && cell.isVisible());
        "not".chars().forEach(letter -> tell(agreed, SWT.KeyDown, (char) letter));
        assertEquals("not agreed", agreed.getText());
        agreed.notifyListeners(SWT.DefaultSelection, new Event());
        Window.settle();
        assertEquals(Agreement.NONE, now().getFirst().record().getAgreement());
    }

    private static void tell(CCombo cell, int type, char letter) {
        Event event = new Event();
        event.character = letter;
        cell.notifyListeners(type, event);
    }

    @Test
    void whatCannotBeUnderstoodIsRefused() throws Exception {
        openSample(ClientPlace.HAND_OFFS);
        String before = Cells.of(handOffs(), "On time").getFirst();
        Cells.edit(handOffs(), handOffs().getItem(0), "On time");
        Cells.type("often");
        assertEquals(before, Cells.of(handOffs(), "On time").getFirst());
        Cells.edit(handOffs(), handOffs().getItem(0), "Agreed on");
        Cells.type("soon");
        assertFalse(editor.isDirty());
    }

    @Test
    void aClientWithoutFlowchartsIsToldWhereHandOffsComeFrom() throws Exception {
        openEmpty(ClientPlace.HAND_OFFS);
        assertTrue(Window.all(Button.class).stream()
                .anyMatch(button -> button.getText().startsWith("Make a flowchart of a list of steps")));
    }
}
