package org.throughline.diagram.internal.layout;

import java.util.List;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.Size;
import org.throughline.diagram.internal.Axes;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Event;
import org.throughline.model.process.Node;

/**
 * A node and its place among columns and rows; how far it reaches from its middle, labels and border events included.
 */
final class Cell {
    /** How far apart the events at one border are. */
    private static final int EVENT_STEP = 56;

    private static final int EVENT_INSET = 34;

    final Node node;
    final Axes axes;
    /** Its size as the layout sees it. */
    final Size figure;

    final Band band;
    final List<Event> atBorder;
    int column;
    int row;
    int left;
    int right;
    int up;
    int down;

    Cell(Node node, Size size, List<Event> atBorder, Band band, Axes axes) {
        this.node = node;
        this.atBorder = atBorder;
        this.band = band;
        this.axes = axes;
        Size own = axes.turn(size);
        int events = atBorder.size() < 2 ? 0 : atBorder.size() * EVENT_STEP + EVENT_INSET / 2;
        this.figure = new Size(Math.max(own.width(), events), own.height());
        reach(boundsAround(0, 0));
        if (NodeSizes.hasLabelOutside(node)) {
            reach(label(node, boundsAround(0, 0)));
        }
        for (Event event : atBorder) {
            Bounds bounds = borderBounds(event, boundsAround(0, 0));
            reach(bounds.union(label(event, bounds)));
        }
    }

    private Bounds label(Node labelled, Bounds bounds) {
        return axes.turn(NodeSizes.labelOutside(labelled, axes.turn(bounds)));
    }

    private void reach(Bounds part) {
        left = Math.max(left, -part.x());
        right = Math.max(right, part.right());
        up = Math.max(up, -part.y());
        down = Math.max(down, part.bottom());
    }

    Bounds boundsAround(int x, int y) {
        return new Bounds(x - figure.width() / 2, y - figure.height() / 2, figure.width(), figure.height());
    }

    /** Events lie at the lower border, from right to left. */
    Bounds borderBounds(Event event, Bounds host) {
        Size size = axes.turn(NodeSizes.of(event));
        int middle = host.right() - EVENT_INSET - atBorder.indexOf(event) * EVENT_STEP;
        return new Bounds(middle - size.width() / 2, host.bottom() - size.height() / 2, size.width(), size.height());
    }
}
