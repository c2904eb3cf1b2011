package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.junit.jupiter.api.Test;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.SubProcess;

class MoveTest extends ViewerTestBase {

    private ChangeBoundsRequest request(String type, int dx, int dy, DiagramElement... elements) {
        ChangeBoundsRequest request = new ChangeBoundsRequest(type);
        request.setEditParts(List.of(elements).stream().map(this::part).toList());
        request.setMoveDelta(new Point(dx, dy));
        request.setSizeDelta(new Dimension());
        return request;
    }

    private void move(int dx, int dy, DiagramElement... elements) {
        EditPart parent = part(elements[0]).getParent();
        executeUndoRedo(parent.getCommand(request(RequestConstants.REQ_MOVE_CHILDREN, dx, dy, elements)));
    }

    private void resize(Point move, Dimension size, int direction, DiagramElement element) {
        ChangeBoundsRequest request = request(RequestConstants.REQ_RESIZE_CHILDREN, move.x, move.y, element);
        request.setSizeDelta(size);
        request.setResizeDirection(direction);
        executeUndoRedo(part(element).getParent().getCommand(request));
    }

    @Test
    void severalNodesMoveAsOneStepAndTheArrowBetweenThemKeepsItsForm() {
        Node draw = node("Draw blood");
        Node label = node("Label the tubes");
        Bounds before = draw.getBounds();
        Flow between = label.getIncoming().getFirst();
        session.change("Bend", () -> between.setRoute(Route.parse("500,300 520,310")));
        move(10, 4, draw, label);
        assertEquals(before.translated(10, 4), draw.getBounds());
        assertEquals("510,304 530,314", between.getRoute().toString());
        domain.getCommandStack().undo();
        assertEquals(before, draw.getBounds());
    }

    @Test
    void aStepMovedIntoAnotherLaneBelongsToIt() {
        Node check = node("Check in");
        assertSame(lane(1), check.getLane());
        int dy = lane(4).getBounds().centre().y() - check.getBounds().centre().y();
        move(0, dy, check);
        assertSame(lane(4), check.getLane());
    }

    @Test
    void aStepOutsideOfAllLanesBelongsToNone() {
        Node check = node("Check in");
        move(0, lane(5).getBounds().bottom() + 200 - check.getBounds().y(), check);
        assertNull(check.getLane());
    }

    @Test
    void anArrowStaysLevelWhereOneOfItsEndsMoves() {
        Flow flow = node("Draw blood").getOutgoing().getFirst();
        session.change("Place", () -> {
            ((Node) flow.getSource()).setBounds(new Bounds(300, 100, 140, 60));
            ((Node) flow.getTarget()).setBounds(new Bounds(700, 400, 140, 60));
            flow.setRoute(Route.parse("500,130 500,430"));
        });
        settle();
        move(30, 12, flow.getSource());
        assertEquals("500,142 500,430", flow.getRoute().toString());
        move(30, -20, flow.getTarget());
        assertEquals("500,142 500,410", flow.getRoute().toString());
    }

    @Test
    void aSubProcessTakesItsContentAlong() {
        SubProcess archive = (SubProcess) node("Archive");
        Node inner = archive.getNodes().getFirst();
        Bounds before = inner.getBounds();
        move(30, 20, archive);
        assertEquals(before.translated(30, 20), inner.getBounds());
    }

    @Test
    void aStepDraggedIntoASubProcessBecomesPartOfItAndBack() {
        SubProcess archive = (SubProcess) node("Archive");
        Node check = node("Check in");
        Bounds around = archive.getBounds();
        int dx = around.centre().x() - check.getBounds().centre().x();
        int dy = around.centre().y() - check.getBounds().centre().y();
        executeUndoRedo(part(archive).getCommand(request(RequestConstants.REQ_ADD, dx, dy, check)));
        assertSame(archive, check.eContainer());
        executeUndoRedo(viewer.getContents().getCommand(request(RequestConstants.REQ_ADD, -dx, -dy, check)));
        assertSame(process(), check.eContainer());
        assertSame(lane(1), check.getLane());
    }

    @Test
    void aSubProcessIsNotPutIntoItself() {
        SubProcess archive = (SubProcess) node("Archive");
        assertTrue(!part(archive)
                .getCommand(request(RequestConstants.REQ_ADD, 5, 5, archive))
                .canExecute());
    }

    @Test
    void aStepIsResized() {
        Node check = node("Check in");
        Bounds before = check.getBounds();
        resize(new Point(), new Dimension(40, 10), PositionConstants.SOUTH_EAST, check);
        assertEquals(new Bounds(before.x(), before.y(), before.width() + 40, before.height() + 10), check.getBounds());
    }

    @Test
    void aHigherLanePushesTheLanesBelowWithTheirSteps() {
        Node run = node("Run the test");
        int runBefore = run.getBounds().y();
        Bounds before = lane(3).getBounds();
        Bounds second = lane(1).getBounds();
        resize(new Point(), new Dimension(0, 60), PositionConstants.SOUTH, lane(1));
        assertEquals(second.height() + 60, lane(1).getBounds().height());
        assertEquals(before.translated(0, 60), lane(3).getBounds());
        assertEquals(runBefore + 60, run.getBounds().y());
        assertSame(lane(3), run.getLane());
    }

    @Test
    void lanesStayEquallyWide() {
        int before = lane(0).getBounds().width();
        resize(new Point(), new Dimension(150, 0), PositionConstants.EAST, lane(2));
        for (Lane lane : process().getLanes()) {
            assertEquals(before + 150, lane.getBounds().width());
        }
    }

    @Test
    void aLaneIsNeverTooSmallToHold() {
        resize(new Point(), new Dimension(0, -5000), PositionConstants.SOUTH, lane(1));
        assertTrue(lane(1).getBounds().height() > 0);
    }

    @Test
    void aLaneMovesWithItsStepsAndTakesItsNewRank() {
        Lane first = lane(0);
        Node schedule = node("Schedule the appointment and tell the patient how to prepare");
        Bounds before = schedule.getBounds();
        int dy = lane(5).getBounds().bottom() + 20 - first.getBounds().y();
        move(0, dy, first, schedule);
        assertSame(first, lane(5));
        assertNotSame(first, lane(0));
        assertEquals(lane(4).getBounds().bottom(), first.getBounds().y());
        assertEquals(before.x(), schedule.getBounds().x());
        assertTrue(first.getBounds().contains(schedule.getBounds().centre()));
        assertSame(first, schedule.getLane());
    }
}
