package org.throughline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.Size;
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
    final Size figure;
    final Band band;
    final List<Event> atBorder = new ArrayList<>();
    int column;
    int row;
    int left;
    int right;
    int up;
    int down;

    Cell(Node node, Band band) {
        this.node = node;
        this.band = band;
        this.figure = NodeSizes.of(node);
        reach(new Bounds(-figure.width() / 2, -figure.height() / 2, figure.width(), figure.height()));
        if (NodeSizes.hasLabelOutside(node)) {
            reach(NodeSizes.labelOutside(node, boundsAround(0, 0)));
        }
    }

    void attach(Event event) {
        atBorder.add(event);
        Bounds bounds = borderBounds(event, boundsAround(0, 0));
        reach(bounds.union(NodeSizes.labelOutside(event, bounds)));
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
        Size size = NodeSizes.of(event);
        int middle = host.right() - EVENT_INSET - atBorder.indexOf(event) * EVENT_STEP;
        return new Bounds(middle - size.width() / 2, host.bottom() - size.height() / 2, size.width(), size.height());
    }
}
