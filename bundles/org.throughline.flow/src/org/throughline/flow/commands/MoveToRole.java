package org.throughline.flow.commands;

import java.util.Map;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;

/** Moves a node into the lane of a role, on free ground in the column where it is. */
public final class MoveToRole implements Runnable {
    private final Roles roles;
    private final Node node;
    private final String role;

    /** Moves a node that lies in no sub-process. */
    public MoveToRole(Roles roles, Node node, String role) {
        this.roles = roles;
        this.node = node;
        this.role = role;
    }

    @Override
    public void run() {
        Lane lane = roles.laneOrNew(role);
        if (lane == node.getLane() || lane.getBounds() == null) {
            return;
        }
        Bounds place = NextPlace.across(node, lane);
        AddNext.makeRoom(lane, NextPlace.withLabel(node, place));
        new MoveNodes(Map.of(node, place)).run();
        if (node.getLane() != lane) {
            node.setLane(lane);
        }
    }
}
