package org.throughline.flow.commands;

import java.util.List;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;

/**
 * Adds a lane below the one at a point, or below all; the lanes that lie lower make way. The first lane begins at the
 * left margin, and where nothing is drawn yet at the top.
 */
public final class InsertLane implements Runnable {
    private static final int HEIGHT = 140;
    private static final int MARGIN = 20;
    private static final int WIDTH = 1000;

    private final Process process;
    private final Lane lane;
    private final Point place;

    /** Adds a lane at a point in the coordinates of the diagram. */
    public InsertLane(Process process, Lane lane, Point place) {
        this.process = process;
        this.lane = lane;
        this.place = Upright.is(process) ? Upright.mirrored(place) : place;
    }

    @Override
    public void run() {
        Upright.run(process, this::insert);
    }

    private void insert() {
        List<Lane> lanes = process.getLanes().stream()
                .filter(other -> other.getBounds() != null)
                .toList();
        if (lanes.isEmpty()) {
            int top = process.getNodes().isEmpty() ? Math.min(place.y(), MARGIN) : place.y();
            lane.setBounds(new Bounds(Math.min(place.x(), MARGIN), top, WIDTH, HEIGHT));
            process.getLanes().add(lane);
            takeNodesInside();
            return;
        }
        Lane above = lanes.stream()
                .filter(other -> other.getBounds().y() <= place.y()
                        && place.y() < other.getBounds().bottom())
                .findFirst()
                .orElse(lanes.getLast());
        Bounds neighbour = above.getBounds();
        MoveLane.shift(
                lanes.stream()
                        .filter(other -> ResizeLane.isBelow(other, neighbour))
                        .toList(),
                0,
                HEIGHT);
        lane.setBounds(new Bounds(neighbour.x(), neighbour.bottom(), neighbour.width(), HEIGHT));
        process.getLanes().add(process.getLanes().indexOf(above) + 1, lane);
    }

    private void takeNodesInside() {
        for (Node node : process.getNodes()) {
            if (node.getBounds() != null
                    && lane.getBounds().contains(node.getBounds().centre())) {
                node.setLane(lane);
            }
        }
    }
}
