package org.throughline.flow.tools;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.throughline.diagram.FlowPath;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.SegmentMove;
import org.throughline.flow.commands.SetRoute;
import org.throughline.flow.parts.FlowPart;
import org.throughline.model.geometry.Route;

/** Selects an arrow; dragging it moves the piece of its line that was taken hold of. */
public final class ArrowDragTracker extends SelectEditPartTracker {
    private final FlowPart part;
    private SegmentMove move;
    private Object constraint;
    private int piece;

    /** Drags an arrow. */
    public ArrowDragTracker(FlowPart part) {
        super(part);
        this.part = part;
    }

    private Connection connection() {
        return (Connection) part.getFigure();
    }

    private Point inDiagram(Point onScreen) {
        Point place = onScreen.getCopy();
        connection().translateToRelative(place);
        return place;
    }

    @Override
    protected boolean handleDragInProgress() {
        if (!isInState(STATE_DRAG_IN_PROGRESS) || !part.flowchart().isEditable()) {
            return super.handleDragInProgress();
        }
        if (move == null) {
            begin();
        }
        connection()
                .setRoutingConstraint(bends().stream()
                        .map(bend -> new Point(bend.x(), bend.y()))
                        .toList());
        return true;
    }

    @Override
    protected boolean handleDragStarted() {
        return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
    }

    private void begin() {
        PointList points = connection().getPoints();
        List<org.throughline.model.geometry.Point> line = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            line.add(of(points.getPoint(i)));
        }
        move = new SegmentMove(
                line,
                FlowPath.boundsOf(part.getModel().getSource()),
                FlowPath.boundsOf(part.getModel().getTarget()));
        piece = move.nearest(of(inDiagram(getStartLocation())));
        constraint = connection().getRoutingConstraint();
    }

    private static org.throughline.model.geometry.Point of(Point point) {
        return new org.throughline.model.geometry.Point(point.x, point.y);
    }

    private List<org.throughline.model.geometry.Point> bends() {
        Point from = inDiagram(getStartLocation());
        Point to = inDiagram(getLocation());
        return move.bends(piece, to.x - from.x, to.y - from.y);
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (move == null) {
            return super.handleButtonUp(button);
        }
        Route route = new Route(bends());
        giveUp();
        setCurrentCommand(part.flowchart().command(Messages.addBend, new SetRoute(part.getModel(), route)));
        executeCurrentCommand();
        setState(STATE_TERMINAL);
        return true;
    }

    private void giveUp() {
        if (move != null) {
            connection().setRoutingConstraint(constraint);
            move = null;
        }
    }

    @Override
    public void deactivate() {
        giveUp();
        super.deactivate();
    }
}
