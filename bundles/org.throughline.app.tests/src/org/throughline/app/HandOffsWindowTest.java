package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.throughline.app.driver.Window;
import org.throughline.core.check.ClientContext;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.handoff.HandOff;
import org.throughline.model.process.Agreement;
import org.throughline.ui.client.ClientPlace;

/** The hand-offs of all flowcharts, edited cell by cell in the real window. */
class HandOffsWindowTest extends ClientEditorTestBase {
    private static Table handOffs() {
        return table("Step of the supplier");
    }

    private List<HandOff> now() {
        return new ClientContext(session.folder()).handOffs();
    }

    @Test
    void allHandOffsOfAllFlowchartsStandInOneTable() throws Exception {
        openSample(ClientPlace.HAND_OFFS);
        assertEquals(now().size(), handOffs().getItemCount());
        assertTrue(cells(handOffs(), "Supplier").contains("Lab technician"));
        assertFalse(editor.isDirty());
    }

    @Test
    void eachFieldIsOneStepAndIsTakenBackExactly() throws Exception {
        openSample(ClientPlace.HAND_OFFS);
        HandOff before = now().getFirst();
        TableItem row = handOffs().getItem(0);
        edit(handOffs(), row, "Product");
        choose("A slip with day and hour");
        assertEquals("A slip with day and hour", now().getFirst().productName());
        assertNotNull(now().getFirst().product().eContainer());
        edit(handOffs(), handOffs().getItem(0), "Need");
        choose("To know the hour");
        assertEquals(now().getFirst().customer(), now().getFirst().need().getParticipant());
        edit(handOffs(), handOffs().getItem(0), "Requirement");
        type("Two days ahead");
        edit(handOffs(), handOffs().getItem(0), "On time");
        type("85");
        assertEquals(0.85, now().getFirst().timeliness());
        edit(handOffs(), handOffs().getItem(0), "Agreed");
        choose("not agreed");
        assertEquals(Agreement.NONE, now().getFirst().record().getAgreement());
        assertEquals("", cells(handOffs(), "Agreed on").getFirst());
        edit(handOffs(), handOffs().getItem(0), "Agreed on");
        type("2026-04-01");
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
        assertEquals(before.productName(), cells(handOffs(), "Product").getFirst());
    }

    @Test
    void whatCannotBeUnderstoodIsRefused() throws Exception {
        openSample(ClientPlace.HAND_OFFS);
        String before = cells(handOffs(), "On time").getFirst();
        edit(handOffs(), handOffs().getItem(0), "On time");
        type("often");
        assertEquals(before, cells(handOffs(), "On time").getFirst());
        edit(handOffs(), handOffs().getItem(0), "Agreed on");
        type("soon");
        assertFalse(editor.isDirty());
    }

    @Test
    void aClientWithoutFlowchartsIsToldWhereHandOffsComeFrom() throws Exception {
        openEmpty(ClientPlace.HAND_OFFS);
        assertTrue(Window.all(Button.class).stream()
                .anyMatch(button -> button.getText().startsWith("Make a flowchart of a list of steps")));
    }
}
