package org.throughline.flow.commands;

import java.util.Objects;
import org.throughline.diagram.NodeSizes;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;

/** Where a pasted node comes to lie. */
final class PastePlaces {
    private PastePlaces() {}

    /** Returns the lane that a node lay in, else the first of its participant; null where there is neither. */
    static Lane laneFor(Process process, Fragment.Origin origin) {
        Lane ofParticipant = null;
        for (Lane outer : process.getLanes()) {
            for (Lane lane : Places.withInner(outer)) {
                if (lane.getBounds() == null) {
                    continue;
                }
                if (lane.getId().equals(origin.laneId())) {
                    return lane;
                }
                if (ofParticipant == null
                        && lane.getLanes().isEmpty()
                        && lane.getParticipant() != null
                        && Objects.equals(lane.getParticipant().getId(), origin.participantId())) {
                    ofParticipant = lane;
                }
            }
        }
        return ofParticipant;
    }

    /**
     * Returns how far a node moves so that it keeps its place across the lane, as far as the lane is large enough.
     *
     * @param from the bounds of the lane it was copied from; null where it lay in none
     * @param shift how far the whole fragment moves
     */
    static Point withinLane(Bounds node, Bounds from, Bounds lane, Point shift) {
        int across = from == null ? (lane.height() - node.height()) / 2 : node.y() - from.y();
        boolean small = Math.abs(shift.y()) < node.height();
        int wanted = lane.y() + across + (small ? shift.y() : 0);
        int lowest = Math.max(lane.y(), lane.bottom() - node.height());
        int along = Math.max(shift.x(), lane.x() + NodeSizes.LANE_HEADER - node.x());
        return new Point(along, Math.clamp(wanted, lane.y(), lowest) - node.y());
    }
}
