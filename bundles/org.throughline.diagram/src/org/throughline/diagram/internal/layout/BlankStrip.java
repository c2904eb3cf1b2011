package org.throughline.diagram.internal.layout;

import org.throughline.diagram.internal.Axes;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.Event;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.SubProcess;

/**
 * Makes room in a diagram: whatever lies at a line or beyond moves away from it, lanes and open sub-processes on both
 * sides of it grow. What did not overlap does not afterwards, and arrows stay level and upright.
 */
final class BlankStrip {
    private final Axes axes;
    private final int at;
    private final int amount;

    private BlankStrip(Axes axes, int at, int amount) {
        this.axes = axes;
        this.at = at;
        this.amount = amount;
    }

    /** Inserts a strip across the direction of the lanes' stack: lanes below move, the lane at the line grows. */
    static void below(Process process, Axes axes, int at, int amount) {
        insert(process, new BlankStrip(axes, at, amount));
    }

    /** Inserts a strip across the flow: what follows moves on. */
    static void after(Process process, Axes axes, int at, int amount) {
        insert(process, new BlankStrip(axes == Axes.SWAPPED ? Axes.AS_THEY_ARE : Axes.SWAPPED, at, amount));
    }

    private static void insert(Process process, BlankStrip strip) {
        process.eAllContents().forEachRemaining(object -> {
            switch (object) {
                case Lane lane -> lane.setBounds(strip.moved(lane.getBounds(), true));
                case Event event when event.getAttachedTo() != null -> strip.move(event);
                case Node node -> node.setBounds(strip.moved(node.getBounds(), isOpen(node)));
                case Flow flow -> strip.move(flow);
                default -> {}
            }
        });
    }

    private static boolean isOpen(Node node) {
        return node instanceof SubProcess open && open.getNodes().stream().anyMatch(inner -> inner.getBounds() != null);
    }

    private Bounds moved(Bounds bounds, boolean grows) {
        if (bounds == null) {
            return null;
        }
        Bounds lying = axes.turn(bounds);
        if (lying.y() >= at) {
            return axes.turn(lying.translated(0, amount));
        }
        return grows && lying.bottom() >= at
                ? axes.turn(new Bounds(lying.x(), lying.y(), lying.width(), lying.height() + amount))
                : bounds;
    }

    /** An event at a border goes with that part of the border. */
    private void move(Event event) {
        Bounds bounds = event.getBounds();
        if (bounds != null && axes.turn(bounds.centre()).y() >= at) {
            event.setBounds(axes.turn(axes.turn(bounds).translated(0, amount)));
        }
    }

    private void move(Flow flow) {
        if (flow.getRoute() != null) {
            flow.setRoute(
                    new Route(flow.getRoute().bends().stream().map(this::moved).toList()));
        }
    }

    private Point moved(Point point) {
        Point lying = axes.turn(point);
        return lying.y() >= at ? axes.turn(lying.translated(0, amount)) : point;
    }
}
