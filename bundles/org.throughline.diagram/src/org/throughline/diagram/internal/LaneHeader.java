package org.throughline.diagram.internal;

import java.util.Collection;
import org.throughline.diagram.NodeSizes;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;

/** The text at the left of a lane, read from below. */
public final class LaneHeader {
    private static final int LONGEST = 150;
    private static final int NARROWEST = 20;
    private static final int GAP = 4;

    private LaneHeader() {}

    /** Returns what a lane is called: by its own name, else by its participant's. */
    public static String nameOf(Lane lane) {
        String name = WrappedText.printable(lane.getName());
        return name.isEmpty() && lane.getParticipant() != null
                ? WrappedText.printable(lane.getParticipant().getName())
                : name;
    }

    /** Returns how high a lane must be to hold its header. */
    public static int lengthOf(Lane lane) {
        return WrappedText.wrap(nameOf(lane), LONGEST, 2, WrappedText.USUAL).width();
    }

    /**
     * Returns how wide the header of a lane that has bounds is: narrower where sub-lanes or nodes begin further left
     * than they do here, as in a file of another program.
     */
    public static int widthOf(Lane lane, Collection<Node> nodes) {
        int left = lane.getBounds().x();
        int room = NodeSizes.LANE_HEADER;
        for (Lane inner : lane.getLanes()) {
            if (inner.getBounds() != null && inner.getBounds().x() > left) {
                room = Math.min(room, inner.getBounds().x() - left);
            }
        }
        for (Node node : nodes) {
            if (node.getLane() == lane && node.getBounds() != null) {
                Bounds figure = node.getBounds();
                Bounds whole =
                        NodeSizes.hasLabelOutside(node) ? figure.union(NodeSizes.labelOutside(node, figure)) : figure;
                room = Math.min(room, whole.x() - left - GAP);
            }
        }
        return Math.max(NARROWEST, room);
    }

    /** Returns the text for a header of some width in a lane of some height. */
    public static WrappedText text(Lane lane, int width, int height) {
        return WrappedText.fit(nameOf(lane), height - 8, width - 4);
    }
}
