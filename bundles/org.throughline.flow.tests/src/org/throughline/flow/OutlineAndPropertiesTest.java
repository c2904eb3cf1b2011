package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.flow.outline.FlowchartOutline;
import org.throughline.flow.properties.ElementProperties;
import org.throughline.model.process.Decision;
import org.throughline.model.process.DecisionKind;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Step;

class OutlineAndPropertiesTest extends ViewerTestBase {

    private Tree outline() {
        FlowchartOutline outline = new FlowchartOutline(flowchart, viewer);
        outline.createControl(shell);
        return (Tree) ((Composite) outline.getControl()).getChildren()[0];
    }

    private static List<String> texts(TreeItem[] items) {
        return Arrays.stream(items).map(TreeItem::getText).toList();
    }

    @Test
    void theOutlineTellsTheStepsInTheOrderOfTheFlow() {
        Tree tree = outline();
        List<String> lines = texts(tree.getItems());
        assertEquals(
                "1. Physician: Start Physician orders a test, then 2. Schedule the appointment and tell the patient how"
                        + " to prepare",
                lines.getFirst());
        assertTrue(
                lines.contains(
                        "9. Phlebotomist: Label the tubes, then hands over to Lab technician (10. Run the test)"),
                lines.toString());
        assertEquals(List.of("Notes and documents", "Lanes"), lines.subList(lines.size() - 2, lines.size()));
        session.change("Rename", () -> node("Check in").setName("Register"));
        assertTrue(
                tree.getItem(3).getText().startsWith("4. Receptionist: Register"),
                tree.getItem(3).getText());
    }

    @Test
    void selectionIsTheSameOnBothSides() {
        Tree tree = outline();
        viewer.select(part(node("Run the test")));
        assertSame(node("Run the test"), tree.getSelection()[0].getData());
        TreeItem draw = Arrays.stream(tree.getItems())
                .filter(item -> item.getData() == node("Draw blood"))
                .findFirst()
                .orElseThrow();
        tree.setSelection(draw);
        tree.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        assertEquals(List.of(part(node("Draw blood"))), viewer.getSelectedEditParts());
    }

    private IPropertySource properties(Object element) {
        Object adapter = ((IAdaptable) part(element)).getAdapter(IPropertySource.class);
        return assertInstanceOf(IPropertySource.class, adapter);
    }

    @Test
    void propertiesAreEditedAsUndoableSteps() {
        Step draw = (Step) node("Draw blood");
        IPropertySource source = properties(draw);
        gesture(() -> source.setPropertyValue("name", "Take blood"));
        gesture(() -> source.setPropertyValue("workTime", "1 h 30 min"));
        gesture(() -> source.setPropertyValue("touchpoint", 0));
        gesture(() -> source.setPropertyValue("script", "So that the test can be run."));
        gesture(() -> source.setPropertyValue("note", "Two nurses"));
        assertEquals("Take blood", draw.getName());
        assertEquals(Duration.ofMinutes(90), draw.getWorkTime());
        assertEquals("1 h 30 min", source.getPropertyValue("workTime"));
        gesture(() -> source.resetPropertyValue("workTime"));
        assertNull(draw.getWorkTime());
        IPropertySource decision = properties(node("Order complete?"));
        gesture(() -> decision.setPropertyValue("kind", DecisionKind.PARALLEL.ordinal()));
        assertEquals(DecisionKind.PARALLEL, ((Decision) node("Order complete?")).getKind());
    }

    @Test
    void anotherLaneMovesTheStepThere() {
        Step draw = (Step) node("Draw blood");
        gesture(() -> properties(draw).setPropertyValue("lane", 5));
        Lane lane = lane(4);
        assertSame(lane, draw.getLane());
        assertTrue(lane.getBounds().contains(draw.getBounds().centre()));
    }

    @Test
    void aLaneGetsAnotherParticipant() {
        gesture(() -> properties(lane(0)).setPropertyValue("participant", 6));
        assertEquals("Patient", lane(0).getParticipant().getName());
    }

    @Test
    void aLaneThatIsRenamedSaysWhoWorksThereAsOnTheDiagram() {
        Lane lane = lane(0);
        gesture(() -> properties(lane).setPropertyValue("name", "Patient"));
        assertEquals("Patient", lane.getName());
        assertEquals("Patient", lane.getParticipant().getName());
        assertTrue(session.client().getParticipants().contains(lane.getParticipant()));
        gesture(() -> properties(lane).setPropertyValue("name", ""));
        assertNull(lane.getName());
    }

    @Test
    void everyTypeHasRowsWithEditorsAndWords() {
        process().eAllContents().forEachRemaining(element -> {
            if (viewer.getEditPartRegistry().containsKey(element)) {
                ElementProperties source = (ElementProperties) properties(element);
                for (IPropertyDescriptor row : source.getPropertyDescriptors()) {
                    assertNotNull(source.text(row.getId()), () -> element + " " + row.getDisplayName());
                    assertNotNull(source.getPropertyValue(row.getId()));
                    row.createPropertyEditor(shell);
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "5", "1 h and a bit", "-3 min"})
    void whatIsNoLengthOfTimeIsRefused(String text) {
        Step draw = (Step) node("Draw blood");
        String before = state();
        try {
            properties(draw).setPropertyValue("workTime", text);
        } catch (IllegalArgumentException expected) {
            assertEquals(before, state());
            return;
        }
        throw new AssertionError(text + " was taken");
    }
}
