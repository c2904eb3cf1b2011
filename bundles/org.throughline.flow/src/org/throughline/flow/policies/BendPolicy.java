package org.throughline.flow.policies;

import java.beans.PropertyChangeListener;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.eclipse.gef.handles.BendpointCreationHandle;
import org.eclipse.gef.handles.BendpointMoveHandle;
import org.eclipse.gef.requests.BendpointRequest;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.SegmentMove;
import org.throughline.flow.commands.SetRoute;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.Flow;

/**
 * Lets bend points be made, moved and, by straightening the line, removed. An arrow that was drawn without bend points
 * of its own keeps those that it was drawn with.
 */
public final class BendPolicy extends SelectionHandlesEditPolicy {
    private static final Dimension SMALL = new Dimension(8, 8);

    private final Flowchart flowchart;
    private final PropertyChangeListener handlesFollow = change -> {
        if (getHost().getSelected() != EditPart.SELECTED_NONE) {
            addSelectionHandles();
        }
    };
    private PointList drawn;
    private Object constraint;

    /** Bends arrows of a flowchart. */
    public BendPolicy(Flowchart flowchart) {
        this.flowchart = flowchart;
    }

    private Connection connection() {
        return (Connection) getHostFigure();
    }

    @Override
    protected List<Object> createSelectionHandles() {
        List<Object> handles = new ArrayList<>();
        if (flowchart.isEditable()) {
            ConnectionEditPart part = (ConnectionEditPart) getHost();
            int points = connection().getPoints().size();
            for (int i = 0; i < points - 1; i++) {
                handles.add(sized(creation(part, i), SMALL));
            }
            for (int i = 0; i < points - 2; i++) {
                handles.add(sized(move(part, i), EndPolicy.SIZE));
            }
        }
        return handles;
    }

    private static IFigure creation(ConnectionEditPart part, int i) {
        return new BendpointCreationHandle(part, i, i) {
            @Override
            protected DragTracker createDragTracker() {
                return new BendTracker(part, getIndex(), RequestConstants.REQ_CREATE_BENDPOINT, getCursor());
            }
        };
    }

    private static IFigure move(ConnectionEditPart part, int i) {
        return new BendpointMoveHandle(part, i, i + 1) {
            @Override
            protected DragTracker createDragTracker() {
                return new BendTracker(part, getIndex(), RequestConstants.REQ_MOVE_BENDPOINT, getCursor());
            }
        };
    }

    private static IFigure sized(IFigure handle, Dimension size) {
        handle.setPreferredSize(size);
        return handle;
    }

    @Override
    public void activate() {
        super.activate();
        connection().addPropertyChangeListener(Connection.PROPERTY_POINTS, handlesFollow);
    }

    @Override
    public void deactivate() {
        connection().removePropertyChangeListener(Connection.PROPERTY_POINTS, handlesFollow);
        super.deactivate();
    }

    private static boolean isBend(Request request) {
        return RequestConstants.REQ_CREATE_BENDPOINT.equals(request.getType())
                || RequestConstants.REQ_MOVE_BENDPOINT.equals(request.getType());
    }

    @Override
    public Command getCommand(Request request) {
        if (!isBend(request)) {
            return null;
        }
        PointList line = line();
        List<org.throughline.model.geometry.Point> bends =
                bends((BendpointRequest) request).stream().map(BendPolicy::of).toList();
        Route route = new Route(SegmentMove.withoutStraight(of(line.getFirstPoint()), bends, of(line.getLastPoint())));
        return flowchart.command(Messages.addBend, new SetRoute((Flow) getHost().getModel(), route));
    }

    private List<Point> bends(BendpointRequest request) {
        PointList line = line();
        List<Point> bends = new ArrayList<>();
        for (int i = 1; i < line.size() - 1; i++) {
            bends.add(line.getPoint(i));
        }
        Point place = request.getLocation().getCopy();
        connection().translateToRelative(place);
        if (RequestConstants.REQ_CREATE_BENDPOINT.equals(request.getType())) {
            bends.add(request.getIndex(), place);
        } else {
            bends.set(request.getIndex(), place);
        }
        return bends;
    }

    private PointList line() {
        return drawn == null ? connection().getPoints() : drawn;
    }

    private static org.throughline.model.geometry.Point of(Point point) {
        return new org.throughline.model.geometry.Point(point.x, point.y);
    }

    @Override
    public void showSourceFeedback(Request request) {
        if (!isBend(request)) {
            return;
        }
        if (drawn == null) {
            drawn = connection().getPoints().getCopy();
            constraint = connection().getRoutingConstraint();
        }
        connection().setRoutingConstraint(bends((BendpointRequest) request));
    }

    @Override
    public void eraseSourceFeedback(Request request) {
        if (isBend(request) && drawn != null) {
            connection().setRoutingConstraint(constraint);
            drawn = null;
            constraint = null;
        }
    }

    @Override
    public boolean understandsRequest(Request request) {
        return isBend(request);
    }
}
