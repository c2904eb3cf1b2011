package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.handles.BendpointCreationHandle;
import org.eclipse.gef.handles.BendpointMoveHandle;
import org.eclipse.gef.handles.ConnectionEndHandle;
import org.eclipse.gef.handles.ConnectionStartHandle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.flow.parts.FlowPart;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.Flow;

/** Bend points and ends of arrows, taken with the mouse by their handles. */
class ArrowGestureTest extends MouseTestBase {
    private Flow flow;

    @BeforeEach
    void select() {
        flow = node("Label the tubes").getOutgoing().getFirst();
        session.change("Straight", () -> flow.setRoute(null));
        settle();
        viewer.select(part(flow));
        settle();
    }

    private List<Point> handles(Class<? extends AbstractHandle> type) {
        viewer.flush();
        IFigure layer = LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(LayerConstants.HANDLE_LAYER);
        layer.validate();
        List<Point> centres = new ArrayList<>();
        for (Object child : layer.getChildren()) {
            if (type.isInstance(child)) {
                Rectangle box = ((IFigure) child).getBounds().getCopy();
                ((IFigure) child).translateToAbsolute(box);
                centres.add(box.getCenter());
            }
        }
        return centres;
    }

    private void dragTo(Point from, Point to) {
        press(from);
        drag(from.getTranslated(8, 8));
        drag(to);
        release(to);
        settle();
    }

    @Test
    void aStretchIsDraggedToMakeABendPoint() {
        Point middle = handles(BendpointCreationHandle.class).getFirst();
        gesture(() -> dragTo(middle, middle.getTranslated(60, 0)));
        assertTrue(flow.getRoute() != null && !flow.getRoute().bends().isEmpty());
    }

    @Test
    void aBendPointIsMovedAndDraggedBackIntoTheLineItIsGone() {
        PointList line = ((FlowPart) part(flow)).getFigure().getPoints();
        Point first = line.getFirstPoint();
        Point last = line.getLastPoint();
        session.change("Bend", () -> flow.setRoute(Route.parse((first.x + 100) + "," + (first.y + last.y) / 2)));
        settle();
        viewer.deselectAll();
        viewer.select(part(flow));
        gesture(() -> {
            Point bend = handles(BendpointMoveHandle.class).getFirst();
            dragTo(bend, bend.getTranslated(20, 5));
        });
        assertEquals(1, flow.getRoute().bends().size());
        viewer.deselectAll();
        viewer.select(part(flow));
        gesture(() -> {
            Point bend = handles(BendpointMoveHandle.class).getFirst();
            PointList bent = ((FlowPart) part(flow)).getFigure().getPoints();
            Point begin = bent.getFirstPoint();
            Point end = bent.getLastPoint();
            dragTo(bend, onScreen((begin.x + end.x) / 2, (begin.y + end.y) / 2));
        });
        assertNull(flow.getRoute());
    }

    @Test
    void bothEndsAreDraggedToOtherNodes() {
        gesture(() -> dragTo(handles(ConnectionEndHandle.class).getFirst(), centreOf(node("Report the result"))));
        assertSame(node("Report the result"), flow.getTarget());
        viewer.deselectAll();
        viewer.select(part(flow));
        gesture(() -> dragTo(handles(ConnectionStartHandle.class).getFirst(), centreOf(node("Check in"))));
        assertSame(node("Check in"), flow.getSource());
        assertRunsThroughNoStep(flow);
    }

    @Test
    void aPieceOfTheLineIsDraggedSidewaysAndBack() {
        PointList line = ((FlowPart) part(flow)).getFigure().getPoints();
        Point first = line.getFirstPoint();
        Point last = line.getLastPoint();
        int between = (first.x + last.x) / 2;
        session.change(
                "Bend", () -> flow.setRoute(Route.parse(between + "," + first.y + " " + between + "," + last.y)));
        settle();
        viewer.deselectAll();
        Point piece = onScreen(between, first.y + (last.y - first.y) / 3);
        gesture(() -> dragTo(piece, piece.getTranslated(10, 30)));
        assertEquals(
                List.of(between + 20, between + 20),
                flow.getRoute().bends().stream()
                        .map(org.throughline.model.geometry.Point::x)
                        .toList());
        press(piece.getTranslated(10, 0));
        release(piece.getTranslated(10, 0));
        assertEquals(List.of(part(flow)), viewer.getSelectedEditParts());
    }

    @Test
    void anEndDroppedWhereTheArrowMustNotGoStays() {
        String before = state();
        dragTo(handles(ConnectionEndHandle.class).getFirst(), centreOf(node("Physician orders a test")));
        dragTo(handles(ConnectionStartHandle.class).getFirst(), centreOf(node("Patient knows")));
        Point ground =
                onScreen(lane(5).getBounds().x() + 60, lane(5).getBounds().bottom() - 4);
        dragTo(handles(ConnectionEndHandle.class).getFirst(), ground);
        assertEquals(before, state());
        assertPictureIsTrue();
    }
}
