package org.throughline.flow.commands;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.diagram.AutoLayout;
import org.throughline.diagram.NodeSizes;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.Process;
import org.throughline.model.process.SubProcess;

/**
 * Lets lanes that lie one below the other stand side by side, and back. Every figure keeps its size and its place in
 * the flow; as figures are wider than high, distances across grow and those down shrink. Arrows that would not stay
 * level and upright, or would run through a figure, get a new way.
 */
public final class TurnLanes implements Runnable {
    private static final double WIDER = 2;
    private static final double LOWER = .75;
    private static final int GAP = 10;

    private final Process process;
    private final boolean toUpright;

    /** Turns the lanes of a process. */
    public TurnLanes(Process process) {
        this.process = process;
        this.toUpright = !Upright.is(process);
    }

    @Override
    public void run() {
        Map<Node, Bounds> before = new HashMap<>();
        for (Node node : process.getNodes()) {
            if (node.getBounds() != null) {
                before.put(node, node.getBounds());
                turn(node);
            }
        }
        process.getLanes().forEach(lane -> turn(lane, null));
        process.getFlows().forEach(flow -> turn(flow, before));
        process.setOrientation(toUpright ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        if (toUpright) {
            process.getLanes().stream()
                    .flatMap(lane -> Places.withInner(lane).stream())
                    .forEach(this::widen);
        }
        AutoLayout.route(process, process.getFlows());
    }

    /** An open sub-process can be wider than its lane became. */
    private void widen(Lane lane) {
        List<Node> nodes = Places.nodesIn(process, List.of(lane)).stream()
                .filter(node -> node.getBounds() != null)
                .toList();
        if (nodes.isEmpty() || lane.getBounds() == null) {
            return;
        }
        Bounds band = lane.getBounds();
        Bounds content =
                nodes.stream().map(Node::getBounds).reduce(Bounds::union).orElseThrow();
        int left = Math.max(0, band.x() + GAP - content.x());
        int right = Math.max(0, content.right() + left + GAP - band.right());
        if (left + right > 0) {
            Map<Node, Bounds> moved = new HashMap<>();
            nodes.forEach(node -> moved.put(node, node.getBounds().translated(left, 0)));
            new MoveNodes(moved, false).run();
            new ResizeLane(lane, new Bounds(band.x(), band.y(), band.width() + right, band.height())).run();
        }
    }

    private int across(int y) {
        return (int) Math.round(y * (toUpright ? WIDER : 1 / LOWER));
    }

    private int down(int x) {
        return (int) Math.round(x * (toUpright ? LOWER : 1 / WIDER));
    }

    private Point turned(Point point) {
        return new Point(across(point.y()), down(point.x()));
    }

    private void turn(Node node) {
        Bounds bounds = node.getBounds();
        Point centre = turned(bounds.centre());
        int dx = centre.x() - bounds.width() / 2 - bounds.x();
        int dy = centre.y() - bounds.height() / 2 - bounds.y();
        Places.withInner(List.of(node)).forEach(each -> Places.shift(each, dx, dy));
        if (node instanceof SubProcess) {
            node.eAllContents().forEachRemaining(inner -> {
                if (inner instanceof Flow flow) {
                    Places.shift(flow, dx, dy);
                }
            });
        }
    }

    /** A lane inside another begins where the header of that one ends. */
    private void turn(Lane lane, Bounds around) {
        Bounds bounds = lane.getBounds();
        if (bounds != null) {
            Point start = turned(new Point(bounds.x(), bounds.y()));
            Point end = turned(new Point(bounds.right(), bounds.bottom()));
            int x = around == null || toUpright ? start.x() : around.x() + NodeSizes.LANE_HEADER;
            int y = around == null || !toUpright ? start.y() : around.y() + NodeSizes.LANE_HEADER;
            lane.setBounds(new Bounds(x, y, end.x() - x, end.y() - y));
        }
        lane.getLanes().forEach(inner -> turn(inner, lane.getBounds()));
    }

    private void turn(Flow flow, Map<Node, Bounds> before) {
        if (flow.getRoute() == null) {
            return;
        }
        List<Point> bends = flow.getRoute().bends().stream().map(this::turned).toList();
        boolean stays = !bends.isEmpty()
                && faces(flow.getSource(), bends.getFirst())
                && faces(flow.getTarget(), bends.getLast())
                && before.containsKey(flow.getSource())
                && before.containsKey(flow.getTarget());
        flow.setRoute(stays ? new Route(bends) : null);
    }

    private static boolean faces(DiagramElement end, Point bend) {
        if (!(end instanceof Node node) || node.getBounds() == null) {
            return false;
        }
        Bounds bounds = node.getBounds();
        boolean level = bend.y() > bounds.y() && bend.y() < bounds.bottom();
        boolean upright = bend.x() > bounds.x() && bend.x() < bounds.right();
        return level != upright;
    }
}
