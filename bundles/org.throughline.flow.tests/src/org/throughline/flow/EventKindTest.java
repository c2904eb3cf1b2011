package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.junit.jupiter.api.Test;
import org.throughline.flow.elements.Trigger;
import org.throughline.flow.figures.CircleFigure;
import org.throughline.flow.parts.NodePart;
import org.throughline.flow.properties.ElementProperties;
import org.throughline.model.process.Node;

/** What sets off an event is chosen in the properties and drawn in its figure. */
class EventKindTest extends ViewerTestBase {

    private CircleFigure.Mark mark(Node node) {
        return ((CircleFigure) ((NodePart) part(node)).getFigure()).mark();
    }

    @Test
    void theKindIsChosenInThePropertiesAndDrawn() {
        for (String name : List.of("Critical value", "Physician orders a test", "Patient knows")) {
            Node node = node(name);
            ElementProperties properties = new ElementProperties(session, node);
            assertEquals(CircleFigure.Mark.NONE, mark(node));
            gesture(() -> properties.setPropertyValue("trigger", Trigger.TIMER.ordinal()));
            assertEquals(CircleFigure.Mark.CLOCK, mark(node));
            gesture(() -> properties.setPropertyValue("trigger", Trigger.MESSAGE.ordinal()));
            assertEquals(CircleFigure.Mark.ENVELOPE, mark(node));
            assertEquals("a message", properties.text("trigger"));
            gesture(() -> properties.setPropertyValue("trigger", Trigger.NONE.ordinal()));
            assertEquals(CircleFigure.Mark.NONE, mark(node));
            assertEquals(null, node.getNote());
        }
    }

    @Test
    void whatAnImportWroteIsDrawnAndTheRestOfTheNoteStays() {
        Node event = node("Critical value");
        session.change(
                "Import",
                () -> event.setNote("Seen at night\nTrigger: timer (every hour)\nDoes not interrupt the step"));
        settle();
        assertEquals(CircleFigure.Mark.CLOCK, mark(event));
        gesture(() -> new ElementProperties(session, event).setPropertyValue("trigger", Trigger.MESSAGE.ordinal()));
        assertEquals("Seen at night\nDoes not interrupt the step\nTrigger: message", event.getNote());
    }

    @Test
    void aStepHasNoKind() {
        IPropertyDescriptor[] rows = new ElementProperties(session, node("Check in")).getPropertyDescriptors();
        assertEquals(
                0,
                Arrays.stream(rows).filter(row -> row.getId().equals("trigger")).count());
    }
}
