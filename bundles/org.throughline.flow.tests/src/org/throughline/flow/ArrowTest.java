package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.BendpointRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.junit.jupiter.api.Test;
import org.throughline.flow.figures.FlowFigure;
import org.throughline.flow.parts.FlowPart;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.SequenceFlow;

class ArrowTest extends ViewerTestBase {

    private Flow flow() {
        return node("Label the tubes").getOutgoing().getFirst();
    }

    private Command reconnect(String type, Flow flow, DiagramElement end) {
        ReconnectRequest request = new ReconnectRequest(type);
        request.setConnectionEditPart((ConnectionEditPart) part(flow));
        request.setTargetEditPart(part(end));
        return part(end).getCommand(request);
    }

    @Test
    void aLabelStandsBesideItsLine() {
        int labels = 0;
        for (Flow flow : process().getFlows()) {
            FlowFigure figure = ((FlowPart) part(flow)).getFigure();
            if (!figure.text().isEmpty()) {
                PointList line = figure.getPoints();
                for (int i = 1; i < line.size(); i++) {
                    Rectangle stretch = new Rectangle(line.getPoint(i - 1), line.getPoint(i));
                    assertFalse(figure.label().getBounds().intersects(stretch), figure.text());
                }
                labels++;
            }
        }
        assertTrue(labels > 3, "only " + labels);
    }

    @Test
    void bothEndsAreReconnected() {
        Flow flow = flow();
        executeUndoRedo(reconnect(RequestConstants.REQ_RECONNECT_SOURCE, flow, node("Draw blood")));
        assertSame(node("Draw blood"), flow.getSource());
        executeUndoRedo(reconnect(RequestConstants.REQ_RECONNECT_TARGET, flow, node("Report the result")));
        assertSame(node("Report the result"), flow.getTarget());
        assertRunsThroughNoStep(flow);
    }

    @Test
    void anEndIsNotPutWhereTheArrowMustNotGo() {
        assertNull(reconnect(RequestConstants.REQ_RECONNECT_SOURCE, flow(), node("Patient knows")));
        assertNull(reconnect(RequestConstants.REQ_RECONNECT_TARGET, flow(), node("Label the tubes")));
        assertNull(reconnect(RequestConstants.REQ_RECONNECT_TARGET, flow(), lane(0)));
    }

    private BendpointRequest bend(String type, Flow flow, int index, int x, int y) {
        BendpointRequest request = new BendpointRequest();
        request.setType(type);
        request.setSource((ConnectionEditPart) part(flow));
        request.setIndex(index);
        request.setLocation(onScreen(x, y));
        return request;
    }

    private void bendTo(String type, int index, int x, int y) {
        BendpointRequest request = bend(type, flow(), index, x, y);
        part(flow()).showSourceFeedback(request);
        Command command = part(flow()).getCommand(request);
        part(flow()).eraseSourceFeedback(request);
        executeUndoRedo(command);
    }

    @Test
    void bendPointsAreMadeMovedAndStraightenedAway() {
        Flow flow = flow();
        session.change("Straight", () -> flow.setRoute(Route.parse("400,100")));
        settle();
        bendTo(RequestConstants.REQ_CREATE_BENDPOINT, 1, 500, 700);
        assertEquals("400,100 500,700", flow.getRoute().toString());
        bendTo(RequestConstants.REQ_MOVE_BENDPOINT, 0, 410, 120);
        assertEquals("410,120 500,700", flow.getRoute().toString());
        PointList line = ((FlowPart) part(flow)).getFigure().getPoints();
        Point between = new Point((line.getFirstPoint().x + 500) / 2, (line.getFirstPoint().y + 700) / 2);
        bendTo(RequestConstants.REQ_MOVE_BENDPOINT, 0, between.x, between.y);
        assertEquals(1, flow.getRoute().bends().size());
        session.change("Straight", () -> flow.setRoute(Route.parse(between.x + "," + between.y)));
        settle();
    }

    @Test
    void feedbackLeavesNoTrace() {
        String before = Picture.of(viewer);
        BendpointRequest request = bend(RequestConstants.REQ_CREATE_BENDPOINT, flow(), 0, 333, 444);
        part(flow()).showSourceFeedback(request);
        request.setLocation(onScreen(350, 460));
        part(flow()).showSourceFeedback(request);
        settle();
        assertFalse(before.equals(Picture.of(viewer)));
        part(flow()).eraseSourceFeedback(request);
        settle();
        assertEquals(before, Picture.of(viewer));
        assertFalse(session.stack().canUndo() && session.stack().undoLabel().equals(Messages.addBend));
    }

    @Test
    void arrowsWithoutBendPointsRunLevelAndUpright() {
        session.change("Forget routes", () -> process().getFlows().forEach(flow -> flow.setRoute(null)));
        settle();
        for (Flow flow : process().getFlows()) {
            if (flow instanceof SequenceFlow) {
                PointList line = ((FlowPart) part(flow)).getFigure().getPoints();
                for (int i = 1; i < line.size(); i++) {
                    Point a = line.getPoint(i - 1);
                    Point b = line.getPoint(i);
                    assertTrue(a.x == b.x || a.y == b.y, () -> flow.getSource().getName() + ": " + a + " " + b);
                }
            }
        }
    }

    @Test
    void handOffsAreDrawnStrongerAndFollowTheLanes() {
        Flow within = node("Draw blood").getOutgoing().getFirst();
        Flow across = flow();
        assertFalse(figure(within).isHandOff());
        assertTrue(figure(across).isHandOff());
        assertEquals(2, figure(across).getLineWidth());
        gesture(() -> session.change("Move", () -> node("Run the test").setLane(lane(2))));
        assertFalse(figure(across).isHandOff());
        session.stack().undo();
        assertTrue(figure(across).isHandOff());
        assertNotNull(figure(across).getToolTip());
    }

    private FlowFigure figure(Flow flow) {
        return ((FlowPart) part(flow)).getFigure();
    }
}
