package org.throughline.flow.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.throughline.diagram.SquarePath;
import org.throughline.model.geometry.Bounds;

/**
 * Draws an arrow over its own bend points; one that has none runs level and upright. The constraint of a connection is
 * the list of its bend points in the coordinates of the diagram, or null.
 */
public final class FlowRouter extends AbstractRouter {
    private final Map<Connection, Object> constraints = new HashMap<>();

    @Override
    public void route(Connection connection) {
        ConnectionAnchor source = connection.getSourceAnchor();
        ConnectionAnchor target = connection.getTargetAnchor();
        if (source == null || target == null) {
            return;
        }
        Object constraint = getConstraint(connection);
        PointList bends = new PointList();
        if (constraint instanceof List<?> own && !own.isEmpty()) {
            own.forEach(point -> bends.addPoint((Point) point));
        } else {
            SquarePath.between(box(source, connection), box(target, connection))
                    .forEach(point -> bends.addPoint(point.x(), point.y()));
        }
        PointList line = new PointList();
        line.addPoint(meet(source, bends.getFirstPoint(), connection));
        if (constraint != null || bends.size() > 1) {
            line.addAll(bends);
        }
        line.addPoint(meet(target, bends.getLastPoint(), connection));
        connection.setPoints(line);
    }

    private static Bounds box(ConnectionAnchor anchor, Connection connection) {
        if (anchor instanceof OutlineAnchor outline) {
            Rectangle box = outline.box();
            return new Bounds(box.x, box.y, box.width, box.height);
        }
        Point point = anchor instanceof MiddleAnchor middle
                ? middle.middle()
                : relative(anchor.getReferencePoint(), connection);
        return new Bounds(point.x, point.y, 0, 0);
    }

    private static Point meet(ConnectionAnchor anchor, Point from, Connection connection) {
        if (anchor instanceof OutlineAnchor outline) {
            return outline.meet(from);
        }
        return anchor instanceof MiddleAnchor middle ? middle.middle() : relative(anchor.getLocation(from), connection);
    }

    private static Point relative(Point absolute, Connection connection) {
        Point point = absolute.getCopy();
        connection.translateToRelative(point);
        return point;
    }

    @Override
    public Object getConstraint(Connection connection) {
        return constraints.get(connection);
    }

    @Override
    public void setConstraint(Connection connection, Object constraint) {
        constraints.put(connection, constraint);
    }

    @Override
    public void remove(Connection connection) {
        constraints.remove(connection);
    }
}
