package org.throughline.flow.commands;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;

/** Moves a lane with all that lies in it; the order of the lanes follows their places from top to bottom. */
public final class MoveLane implements Runnable {
    private final Lane lane;
    private final int dx;
    private final int dy;

    /** Moves a lane by a distance. */
    public MoveLane(Lane lane, int dx, int dy) {
        this.lane = lane;
        this.dx = dx;
        this.dy = dy;
    }

    @Override
    public void run() {
        shift(List.of(lane), dx, dy);
        order(lane);
    }

    /** Moves lanes with all that lies in them and keeps their order. */
    static void shift(List<Lane> lanes, int dx, int dy) {
        if (lanes.isEmpty() || dx == 0 && dy == 0) {
            return;
        }
        List<Lane> all =
                lanes.stream().flatMap(each -> Places.withInner(each).stream()).toList();
        for (Lane each : all) {
            if (each.getBounds() != null) {
                each.setBounds(each.getBounds().translated(dx, dy));
            }
        }
        Map<Node, Bounds> targets = new HashMap<>();
        for (Node node : Places.nodesIn(Places.processOf(lanes.getFirst()), all)) {
            if (node.getBounds() != null) {
                targets.put(node, node.getBounds().translated(dx, dy));
            }
        }
        new MoveNodes(targets, false).run();
    }

    private static void order(Lane lane) {
        EList<Lane> lanes =
                lane.eContainer() instanceof Lane outer ? outer.getLanes() : ((Process) lane.eContainer()).getLanes();
        int index = (int) lanes.stream()
                .filter(other -> other != lane && other.getBounds() != null)
                .filter(other -> other.getBounds().y() < lane.getBounds().y())
                .count();
        lanes.move(index, lane);
    }
}
