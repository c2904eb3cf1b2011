package org.throughline.flow.commands;

import java.util.List;
import org.throughline.diagram.NodeSizes;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;

/** Adds a sub-lane: the first takes the whole inside with its nodes, a further one makes the lane higher. */
public final class InsertSubLane implements Runnable {
    private static final int HEIGHT = 100;

    private final Lane outer;
    private final Lane lane;

    /** Adds a lane inside another. */
    public InsertSubLane(Lane outer, Lane lane) {
        this.outer = outer;
        this.lane = lane;
    }

    @Override
    public void run() {
        Upright.run(Places.processOf(outer), this::insert);
    }

    private void insert() {
        Bounds around = outer.getBounds();
        int x = around.x() + NodeSizes.LANE_HEADER;
        int width = around.width() - NodeSizes.LANE_HEADER;
        if (outer.getLanes().isEmpty()) {
            lane.setBounds(new Bounds(x, around.y(), width, around.height()));
            List<Node> nodes = Places.nodesIn(Places.processOf(outer), List.of(outer));
            outer.getLanes().add(lane);
            nodes.forEach(node -> node.setLane(lane));
            return;
        }
        Bounds lowest = outer.getLanes().getLast().getBounds();
        ResizeLane.grow(outer, HEIGHT);
        lane.setBounds(new Bounds(lowest.x(), lowest.bottom(), lowest.width(), HEIGHT));
        outer.getLanes().add(lane);
    }
}
