package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.flow.commands.InsertLane;
import org.throughline.flow.commands.InsertSubLane;
import org.throughline.flow.commands.MoveElements;
import org.throughline.flow.commands.MoveNodes;
import org.throughline.flow.commands.ResizeLane;
import org.throughline.flow.commands.StepLane;
import org.throughline.flow.commands.TurnLanes;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Step;

/** Lanes one below the other and side by side. */
class LaneTest extends ViewerTestBase {

    private void run(Runnable change) {
        executeUndoRedo(flowchart.command("Change", change));
    }

    private void turn() {
        session.change("Turn", new TurnLanes(process()));
        settle();
    }

    private void assertEveryStepLiesInItsLane() {
        for (Node node : process().getNodes()) {
            assertTrue(
                    node.getLane().getBounds().contains(node.getBounds().centre()),
                    () -> node.getName() + " " + node.getBounds() + " is not in "
                            + node.getLane().getBounds());
        }
    }

    private void assertNoStepsOverlap() {
        List<Step> steps = process().getNodes().stream()
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .toList();
        for (Step one : steps) {
            for (Step other : steps) {
                Bounds a = one.getBounds();
                Bounds b = other.getBounds();
                boolean apart = a.right() <= b.x() || b.right() <= a.x() || a.bottom() <= b.y() || b.bottom() <= a.y();
                assertTrue(one == other || apart, () -> one.getName() + " lies on " + other.getName());
            }
        }
    }

    @Test
    void turnedLanesStandSideBySideWithTheirSteps() {
        run(new TurnLanes(process()));
        assertEquals(Orientation.VERTICAL, process().getOrientation());
        assertEquals(lane(0).getBounds().right(), lane(1).getBounds().x(), 1);
        assertEquals(lane(0).getBounds().y(), lane(1).getBounds().y());
        assertEveryStepLiesInItsLane();
        assertNoStepsOverlap();
    }

    @Test
    void arrowsOfTurnedLanesGoAroundTheSteps() {
        session.change("Straight", () -> process().getFlows().forEach(flow -> flow.setRoute(null)));
        settle();
        run(new TurnLanes(process()));
        process().getFlows().forEach(this::assertRunsThroughNoStep);
        run(new TurnLanes(process()));
        process().getFlows().forEach(this::assertRunsThroughNoStep);
    }

    @Test
    void lanesTurnedBackLieOneBelowTheOther() {
        turn();
        run(new TurnLanes(process()));
        assertEquals(Orientation.HORIZONTAL, process().getOrientation());
        assertEquals(lane(0).getBounds().x(), lane(1).getBounds().x());
        assertEveryStepLiesInItsLane();
        assertNoStepsOverlap();
    }

    @Test
    void aLaneChangesPlacesWithTheNext() {
        Lane first = lane(0);
        Lane second = lane(1);
        int total = second.getBounds().bottom();
        run(new StepLane(first, true));
        assertSame(second, lane(0));
        assertEquals(second.getBounds().bottom(), first.getBounds().y());
        assertEquals(total, first.getBounds().bottom());
        assertEveryStepLiesInItsLane();
        assertFalse(new StepLane(second, false).isPossible());
    }

    @Test
    void anUprightLaneChangesPlacesWithTheOneBefore() {
        turn();
        Lane third = lane(2);
        run(new StepLane(third, false));
        assertSame(third, lane(1));
        assertEquals(lane(0).getBounds().right(), third.getBounds().x(), 1);
        assertEveryStepLiesInItsLane();
    }

    @Test
    void aWiderUprightLanePushesTheLanesRightOfIt() {
        turn();
        Bounds next = lane(2).getBounds();
        Bounds bounds = lane(1).getBounds();
        run(new ResizeLane(lane(1), new Bounds(bounds.x(), bounds.y(), bounds.width() + 70, bounds.height())));
        assertEquals(next.translated(70, 0), lane(2).getBounds());
        assertEveryStepLiesInItsLane();
    }

    @Test
    void aNewUprightLaneStandsRightOfTheOneThatWasHit() {
        turn();
        Lane made = ProcessFactory.eINSTANCE.createLane();
        Point place = lane(1).getBounds().centre();
        run(new InsertLane(process(), made, place));
        assertSame(made, lane(2));
        assertEquals(lane(1).getBounds().right(), made.getBounds().x());
        assertEquals(lane(1).getBounds().height(), made.getBounds().height());
        assertEveryStepLiesInItsLane();
    }

    @Test
    void anUprightSubLaneBeginsBelowTheHeader() {
        turn();
        Lane made = ProcessFactory.eINSTANCE.createLane();
        run(new InsertSubLane(lane(1), made));
        Lane second = ProcessFactory.eINSTANCE.createLane();
        run(new InsertSubLane(lane(1), second));
        assertEquals(lane(1).getBounds().y() + 40, made.getBounds().y());
        assertEquals(made.getBounds().right(), second.getBounds().x());
        assertEquals(lane(1).getBounds().right(), second.getBounds().right());
        assertSame(made, node("Check in").getLane());
    }

    @Test
    void subLanesChangePlacesInsideTheirLane() {
        Lane upper = ProcessFactory.eINSTANCE.createLane();
        Lane lower = ProcessFactory.eINSTANCE.createLane();
        session.change("Add", () -> {
            new InsertSubLane(lane(1), upper).run();
            new InsertSubLane(lane(1), lower).run();
        });
        settle();
        run(new StepLane(lower, false));
        assertEquals(List.of(lower, upper), lane(1).getLanes());
        assertEquals(lane(1).getBounds().y(), lower.getBounds().y());
        assertEquals(lane(1).getBounds().bottom(), upper.getBounds().bottom());
        assertSame(upper, node("Check in").getLane());
    }

    @Test
    void aRecordFollowsAStepIntoAnotherLane() {
        Node label = node("Label the tubes");
        Node run = node("Run the test");
        HandOffRecord record = ProcessFactory.eINSTANCE.createHandOffRecord();
        session.change("Record", () -> {
            record.setSupplierStep(label);
            record.setCustomerStep(run);
            process().getHandOffRecords().add(record);
        });
        settle();
        int dy = lane(4).getBounds().centre().y() - run.getBounds().centre().y();
        run(new MoveNodes(Map.of(run, run.getBounds().translated(0, dy))));
        assertSame(lane(4), run.getLane());
        assertSame(record, flowchart.handOff(label.getOutgoing().getFirst()).record());
        assertEquals(
                "Physician",
                flowchart.handOff(label.getOutgoing().getFirst()).customer().getName());
    }

    @Test
    void aLaneDraggedPastAnotherTakesItsPlaceWithoutAGap() {
        Lane second = lane(1);
        Bounds bounds = second.getBounds();
        run(new MoveElements(
                Map.of(second, bounds.translated(0, lane(2).getBounds().height() / 2 + 5))));
        assertSame(second, lane(2));
        assertEquals(lane(0).getBounds().bottom(), lane(1).getBounds().y());
        assertEquals(lane(1).getBounds().bottom(), second.getBounds().y());
        assertEquals(second.getBounds().bottom(), lane(3).getBounds().y());
        assertEveryStepLiesInItsLane();
    }
}
