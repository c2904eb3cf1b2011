package org.throughline.flow.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;

/** Gives nodes and lanes new bounds together; what lies in a moved lane goes along with it and is not moved twice. */
public final class MoveElements implements Runnable {
    private final Map<Node, Bounds> nodes = new LinkedHashMap<>();
    private final Map<Lane, Bounds> lanes = new LinkedHashMap<>();

    /** Moves or resizes elements. */
    public MoveElements(Map<? extends DiagramElement, Bounds> targets) {
        targets.forEach((element, bounds) -> {
            if (element instanceof Node node) {
                nodes.put(node, bounds);
            } else if (element instanceof Lane lane) {
                lanes.put(lane, bounds);
            }
        });
    }

    @Override
    public void run() {
        List<Lane> moved = new ArrayList<>();
        lanes.forEach((lane, target) -> {
            Bounds old = lane.getBounds() == null ? target : lane.getBounds();
            if (old.width() == target.width() && old.height() == target.height()) {
                moved.addAll(Places.withInner(lane));
                new MoveLane(lane, target.x() - old.x(), target.y() - old.y()).run();
            } else {
                new ResizeLane(lane, target).run();
            }
        });
        Map<Node, Bounds> rest = new LinkedHashMap<>(nodes);
        rest.keySet().removeIf(node -> node.getLane() != null && moved.contains(node.getLane()));
        new MoveNodes(rest).run();
    }
}
