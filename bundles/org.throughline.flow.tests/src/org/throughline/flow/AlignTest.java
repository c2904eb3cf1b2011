package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.flow.commands.Arrangement;
import org.throughline.flow.select.Kind;
import org.throughline.flow.select.Selected;
import org.throughline.flow.select.SelectionFrame;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Decision;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;
import org.throughline.model.process.Step;

/** Aligning, distributing, sizes, and selecting what belongs together. */
class AlignTest extends ViewerTestBase {

    private void select(DiagramElement... elements) {
        viewer.setSelection(
                new StructuredSelection(Stream.of(elements).map(this::part).toList()));
    }

    private List<Object> selected() {
        List<?> parts = viewer.getSelectedEditParts();
        return parts.stream().map(part -> ((EditPart) part).getModel()).toList();
    }

    private void place(Node node, int x, int y, int width, int height) {
        session.change("Place", () -> node.setBounds(new Bounds(x, y, width, height)));
        settle();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSelectedFollowsWhatWasSelectedLast(Arrangement arrangement) {
        Node first = node("Check in");
        Node second = node("Draw blood");
        Node third = node("Label the tubes");
        place(first, 100, 50, 140, 60);
        place(second, 260, 130, 120, 70);
        place(third, 515, 260, 150, 80);
        select(first, second, third);
        gesture(() -> Selected.arrange(viewer, flowchart, arrangement, "Arrange"));
        ToIntFunction<Bounds> same = switch (arrangement) {
            case LEFT -> Bounds::x;
            case CENTRE -> bounds -> bounds.centre().x();
            case RIGHT -> Bounds::right;
            case TOP -> Bounds::y;
            case MIDDLE -> bounds -> bounds.centre().y();
            case BOTTOM -> Bounds::bottom;
            case WIDTH -> Bounds::width;
            case HEIGHT -> Bounds::height;
            case SIZE -> bounds -> 1000 * bounds.width() + bounds.height();
            case ACROSS, DOWN -> bounds -> 0;
        };
        assertEquals(same.applyAsInt(third.getBounds()), same.applyAsInt(first.getBounds()));
        assertEquals(same.applyAsInt(third.getBounds()), same.applyAsInt(second.getBounds()));
        assertEquals(new Bounds(515, 260, 150, 80), third.getBounds());
        if (arrangement == Arrangement.ACROSS) {
            assertEquals(new Bounds(318, 130, 120, 70), second.getBounds());
        }
        if (arrangement == Arrangement.DOWN) {
            assertEquals(new Bounds(260, 150, 120, 70), second.getBounds());
        }
    }

    @Test
    void aSignOfFixedSizeIsNeitherAModelNorMadeLarger() {
        select(node("Check in"), node("Order complete?"));
        assertFalse(Selected.canArrange(viewer, Arrangement.SIZE));
        assertTrue(Selected.canArrange(viewer, Arrangement.TOP));
        assertFalse(Selected.canArrange(viewer, Arrangement.ACROSS));
    }

    @Test
    void allOfAKindAreSelected() {
        Kind.DECISIONS.select(viewer);
        assertEquals(2, selected().size());
        assertTrue(selected().stream().allMatch(Decision.class::isInstance));
        Kind.STEPS.select(viewer);
        assertTrue(selected().contains(node("Archive")));
        assertTrue(selected().stream().allMatch(Step.class::isInstance));
        Kind.ARROWS.select(viewer);
        assertEquals(process().getFlows().size() + 1, selected().size());
        assertTrue(selected().stream().allMatch(Flow.class::isInstance));
    }

    @Test
    void allOfAParticipantAreSelectedFromAStepOrALane() {
        select(node("Draw blood"));
        Kind.PARTICIPANT.select(viewer);
        assertEquals(2, selected().size());
        assertTrue(selected().containsAll(List.of(node("Draw blood"), node("Label the tubes"))));
        select(lane(2));
        Kind.PARTICIPANT.select(viewer);
        assertEquals(2, selected().size());
    }

    @Test
    void whatIsSelectedIsShownAsLargeAsItFits() {
        select(node("Draw blood"), node("Label the tubes"));
        SelectionFrame.fit(viewer);
        settle();
        Rectangle frame = SelectionFrame.of(viewer);
        FlowchartViewer.zoom(viewer).getViewport().getContents().translateToAbsolute(frame);
        assertTrue(FlowchartViewer.zoom(viewer).getZoom() > 1);
        Bounds drawn = node("Draw blood").getBounds();
        var middle = onScreen(drawn.centre().x(), drawn.centre().y());
        assertTrue(viewer.getControl().getBounds().width > middle.x && middle.x > 0);
        assertTrue(viewer.getControl().getBounds().height > middle.y && middle.y > 0);
    }
}
