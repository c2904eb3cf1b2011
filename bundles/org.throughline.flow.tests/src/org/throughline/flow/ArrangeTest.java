package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.Test;
import org.throughline.flow.arrange.ArrangeNodes;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;

class ArrangeTest extends ViewerTestBase {
    private void arrange() {
        ArrangeNodes arrange = new ArrangeNodes(flowchart, ArrangeNodes.selectedIn(viewer));
        arrange.find();
        arrange.change();
    }

    private void scatter() {
        Node draw = node("Draw blood");
        Node label = node("Label the tubes");
        Flow between = label.getIncoming().getFirst();
        session.change("Scatter", () -> {
            Bounds place = draw.getBounds();
            draw.setBounds(label.getBounds().translated(30, 12));
            label.setBounds(place.translated(-8, -5));
            between.setRoute(Route.parse("500,300 520,310 77,12"));
        });
        settle();
    }

    private void select(Node... nodes) {
        viewer.setSelection(
                new StructuredSelection(List.of(nodes).stream().map(this::part).toList()));
    }

    @Test
    void theSelectedStepsAreArrangedAndTheOthersStay() {
        scatter();
        Node draw = node("Draw blood");
        Node label = node("Label the tubes");
        Bounds checkIn = node("Check in").getBounds();
        Route other = node("Check in").getOutgoing().getFirst().getRoute();
        select(draw, label);
        gesture(this::arrange);
        assertEquals(Messages.layOut, session.stack().undoLabel());
        assertTrue(draw.getBounds().right() < label.getBounds().x(), "not from left to right");
        assertEquals(draw.getBounds().centre().y(), label.getBounds().centre().y());
        assertEquals(checkIn, node("Check in").getBounds());
        assertEquals(other, node("Check in").getOutgoing().getFirst().getRoute());
        domain.getCommandStack().undo();
        domain.getCommandStack().undo();
        domain.getCommandStack().redo();
        assertEquals(
                "500,300 520,310 77,12",
                label.getIncoming().getFirst().getRoute().toString());
    }

    @Test
    void withOneStepSelectedTheWholeIsArranged() {
        String fresh = geometry();
        scatter();
        assertNotEquals(fresh, geometry());
        select(node("Check in"));
        gesture(this::arrange);
        assertEquals(fresh, geometry());
    }

    @Test
    void findingThePlacesChangesNothingYet() {
        scatter();
        String before = state();
        new ArrangeNodes(flowchart, List.of()).find();
        assertEquals(before, state());
    }

    private String geometry() {
        StringBuilder text = new StringBuilder();
        process().getNodes().forEach(node -> text.append(node.getBounds()).append('\n'));
        process().getFlows().forEach(flow -> text.append(flow.getRoute()).append('\n'));
        return text.toString();
    }
}
