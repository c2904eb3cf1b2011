package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.throughline.app.driver.Cells;
import org.throughline.app.driver.Window;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Product;
import org.throughline.ui.client.ClientPlace;

/** The editors of products and needs, of conversations and of the client itself, in the real window. */
class ProductsWindowTest extends ClientEditorTestBase {
    @Test
    void aspectsSayWhichQuestionMeasuresThem() throws Exception {
        openSample(ClientPlace.PRODUCTS);
        Product product = client().getProducts().stream()
                .filter(each -> each.getAspects().size() == 3)
                .findFirst()
                .orElseThrow();
        Window.select(Window.row(Cells.table("Made by"), product.getName()));
        Table aspects = Cells.table("Statement");
        assertEquals(3, aspects.getItemCount());
        assertTrue(
                Cells.of(aspects, "Measured by").stream().noneMatch(words -> words.startsWith("no question")),
                Cells.of(aspects, "Measured by").toString());
        Window.press("Add aspect");
        Cells.type("I know whom to call at night.");
        assertEquals(
                "I know whom to call at night.", product.getAspects().getLast().getStatement());
        assertEquals("no question measures it", Cells.of(aspects, "Measured by").getLast());
        assertTrue(Cells.of(Cells.table("Made by"), "Missing").stream()
                .anyMatch(words -> words.contains("1 aspect not measured")));
        undo();
        undo();
        assertEquals(3, product.getAspects().size());
        assertFalse(editor.isDirty());
    }

    @Test
    void anEmptyClientBeginsWithItsProduct() throws Exception {
        openEmpty(ClientPlace.PRODUCTS);
        Window.press("Add product");
        Cells.type("A rental car in time");
        Table products = Cells.table("Made by");
        String missing = Cells.of(products, "Missing").getFirst();
        for (String gap : List.of("nobody makes it", "nobody needs it", "no aspects")) {
            assertTrue(missing.contains(gap), missing);
        }
        Window.press("Add need");
        Cells.type("To be at the airport at six");
        assertEquals(
                "To be at the airport at six", client().getNeeds().getFirst().getWording());
        try (ClientFolder saved = saved()) {
            assertEquals(
                    "A rental car in time",
                    saved.client().getProducts().getFirst().getName());
        }
    }

    @Test
    void aNeedIsEditedInItsRow() throws Exception {
        openSample(ClientPlace.PRODUCTS);
        Need need = client().getNeeds().getFirst();
        Table needs = Cells.table("Satisfied by");
        Cells.edit(needs, needs.getItem(0), "Need, in his own words");
        Cells.type("To be told a day that suits me");
        assertEquals("To be told a day that suits me", need.getWording());
        Cells.edit(needs, needs.getItem(0), "Whose");
        Cells.choose("Ward nurse");
        assertEquals("Ward nurse", need.getParticipant().getName());
        undo();
        undo();
        assertFalse(editor.isDirty());
    }

    @Test
    void aConversationIsWrittenDown() throws Exception {
        openEmpty(ClientPlace.CONVERSATIONS);
        Window.press("Add conversation");
        assertEquals(1, client().getConversations().size());
        Table said = Cells.table("With whom");
        Cells.edit(said, said.getItem(0), "Day");
        Cells.type("2026-03-19");
        assertEquals(
                "2026-03-19", client().getConversations().getFirst().getDate().toString());
        Cells.edit(said, said.getItem(0), "Day");
        Cells.type("yesterday");
        assertEquals(
                "2026-03-19", client().getConversations().getFirst().getDate().toString());
        Cells.edit(said, said.getItem(0), "What was said");
        Cells.type("Nobody told me why I must not eat.");
        assertEquals(
                "Nobody told me why I must not eat.",
                client().getConversations().getFirst().getText());
        for (int i = 0; i < 3; i++) {
            undo();
        }
        assertEquals(0, client().getConversations().size());
    }

    @Test
    void conversationsShowWhatTheyAreAbout() throws Exception {
        openSample(ClientPlace.CONVERSATIONS);
        Table said = Cells.table("With whom");
        assertEquals(client().getConversations().size(), said.getItemCount());
        assertEquals(
                client().getConversations().getFirst().getAbout().size(),
                Cells.table("What it is about").getItemCount());
        assertTrue(Cells.table("What it is about").getItemCount() > 0);
        int about = Cells.table("What it is about").getItemCount();
        Cells.table("What it is about").setSelection(0);
        Cells.table("What it is about").notifyListeners(SWT.Selection, new Event());
        Window.press("Unlink");
        assertEquals(
                about - 1, client().getConversations().getFirst().getAbout().size());
        undo();
        assertEquals(about, client().getConversations().getFirst().getAbout().size());
    }

    @Test
    void aClientDefinesFieldsOfItsOwn() throws Exception {
        openSample(ClientPlace.CLIENT);
        Window.press("Add field");
        Cells.type("Cost centre");
        assertEquals("Cost centre", client().getCustomFields().getLast().getName());
        Table fields = Cells.table("Of each");
        Cells.edit(fields, fields.getItem(fields.getItemCount() - 1), "Choices, parted by semicolons");
        Cells.type("4711; 4712;; 4711");
        assertEquals(
                List.of("4711", "4712"), client().getCustomFields().getLast().getChoices());
        assertSame(client(), client().getCustomFields().getLast().eContainer());
        for (int i = 0; i < 3; i++) {
            undo();
        }
        assertFalse(editor.isDirty());
    }
}
