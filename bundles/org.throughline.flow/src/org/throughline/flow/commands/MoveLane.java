package org.throughline.flow.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;

/**
 * Moves a lane with all that lies in it; the order of the lanes follows their places. Where lanes lie one directly
 * below the other they stay so, and a lane that was moved past the middle of others takes its place behind them.
 */
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
        Process process = Places.processOf(lane);
        int across = Upright.is(process) ? dx : dy;
        int along = Upright.is(process) ? dy : dx;
        Upright.run(process, () -> move(along, across));
    }

    private void move(int along, int across) {
        List<Lane> stack = new ArrayList<>(lanes());
        if (isStack(stack)) {
            int top = stack.getFirst().getBounds().y();
            stack.remove(lane);
            stack.add(rank(stack, across), lane);
            restack(stack, top);
        } else {
            shift(List.of(lane), along, across);
            stack = new ArrayList<>(lanes());
            stack.remove(lane);
            stack.add(rank(stack, 0), lane);
        }
        lanes().move(stack.indexOf(lane), lane);
    }

    private EList<Lane> lanes() {
        return lane.eContainer() instanceof Lane outer ? outer.getLanes() : ((Process) lane.eContainer()).getLanes();
    }

    /** Returns whether lanes lie one directly below the other. */
    private static boolean isStack(List<Lane> lanes) {
        Bounds above = null;
        for (Lane each : lanes) {
            Bounds own = each.getBounds();
            if (own == null || above != null && Math.abs(own.y() - above.bottom()) > 1) {
                return false;
            }
            above = own;
        }
        return lanes.size() > 1;
    }

    /** Returns the place among others of a lane whose leading edge passed their middles. */
    private int rank(List<Lane> others, int across) {
        Bounds own = lane.getBounds();
        int edge = across > 0 ? own.bottom() + across : own.y() + across;
        return (int) others.stream()
                .filter(other -> other.getBounds() != null)
                .filter(other -> other.getBounds().centre().y() < edge)
                .count();
    }

    private static void restack(List<Lane> lanes, int top) {
        int next = top;
        for (Lane each : lanes) {
            shift(List.of(each), 0, next - each.getBounds().y());
            next = each.getBounds().bottom();
        }
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
}
