package org.throughline.flow.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Scope;

/**
 * Gives nodes new bounds. What lies inside a sub-process goes along, arrows between moved nodes keep their form, those
 * to other nodes stay level and upright at the moved end, and a node lies in the lane under its centre.
 */
public final class MoveNodes implements Runnable {
    private final Map<Node, Bounds> targets;
    private final boolean changeLanes;

    /** Moves or resizes nodes. */
    public MoveNodes(Map<Node, Bounds> targets) {
        this(targets, true);
    }

    MoveNodes(Map<Node, Bounds> targets, boolean changeLanes) {
        this.targets = new LinkedHashMap<>(targets);
        this.changeLanes = changeLanes;
    }

    @Override
    public void run() {
        Map<Node, Point> shifts = new LinkedHashMap<>();
        targets.forEach((node, target) -> {
            Bounds old = node.getBounds() == null ? target : node.getBounds();
            shifts.put(node, new Point(target.x() - old.x(), target.y() - old.y()));
            node.setBounds(target);
        });
        targets.keySet().forEach(node -> shiftContent(node, shifts));
        adjustFlows(shifts);
        if (changeLanes) {
            targets.keySet().forEach(MoveNodes::enterLane);
        }
    }

    private void shiftContent(Node node, Map<Node, Point> shifts) {
        Point shift = shifts.get(node);
        if (node instanceof Scope scope && !(shift.x() == 0 && shift.y() == 0)) {
            for (Node inner : Places.withInner(scope.getNodes())) {
                if (shifts.putIfAbsent(inner, shift) == null) {
                    Places.shift(inner, shift.x(), shift.y());
                }
            }
        }
    }

    private static void adjustFlows(Map<Node, Point> shifts) {
        Set<Flow> flows = new LinkedHashSet<>();
        shifts.keySet().forEach(node -> {
            flows.addAll(node.getIncoming());
            flows.addAll(node.getOutgoing());
        });
        for (Flow flow : flows) {
            if (flow.getRoute() == null) {
                continue;
            }
            Point source = flow.getSource() instanceof Node node ? shifts.get(node) : null;
            Point target = flow.getTarget() instanceof Node node ? shifts.get(node) : null;
            if (source != null && source.equals(target)) {
                Places.shift(flow, source.x(), source.y());
            } else {
                bendEnd(flow, true, source);
                bendEnd(flow, false, target);
            }
        }
    }

    private static void bendEnd(Flow flow, boolean atSource, Point shift) {
        if (shift == null || flow.getRoute().bends().isEmpty()) {
            return;
        }
        List<Point> bends = new ArrayList<>(flow.getRoute().bends());
        Node end = (Node) (atSource ? flow.getSource() : flow.getTarget());
        int index = atSource ? 0 : bends.size() - 1;
        Point bend = bends.get(index);
        Bounds before = end.getBounds().translated(-shift.x(), -shift.y());
        boolean level = bend.y() >= before.y() && bend.y() <= before.bottom();
        boolean upright = bend.x() >= before.x() && bend.x() <= before.right();
        if (level && !upright) {
            bends.set(index, bend.translated(0, shift.y()));
        } else if (upright && !level) {
            bends.set(index, bend.translated(shift.x(), 0));
        }
        flow.setRoute(new Route(bends));
    }

    private static void enterLane(Node node) {
        if (node.eContainer() instanceof Process process && !process.getLanes().isEmpty() && node.getBounds() != null) {
            Lane lane = Places.laneAt(process.getLanes(), node.getBounds().centre());
            if (lane != node.getLane()) {
                node.setLane(lane);
            }
        }
    }
}
