package org.throughline.diagram.internal;

import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.throughline.diagram.NodeSizes;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.Process;

/** The text at the left of a lane, read from below, or at the top of an upright one. */
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

    /** Returns whether the lanes of a lane's process stand upright, with their headers at the top. */
    public static boolean isUpright(Lane lane) {
        EObject around = lane.eContainer();
        while (around instanceof Lane outer) {
            around = outer.eContainer();
        }
        return around instanceof Process process && process.getOrientation() == Orientation.VERTICAL;
    }

    /**
     * Returns where the header of a lane that has bounds is. It is narrower where sub-lanes or nodes begin further
     * left, or in an upright lane higher, than they do here, as in a file of another program.
     */
    public static Bounds boundsOf(Lane lane, Collection<Node> nodes) {
        Bounds band = lane.getBounds();
        boolean upright = isUpright(lane);
        int start = start(band, upright);
        int room = NodeSizes.LANE_HEADER;
        for (Lane inner : lane.getLanes()) {
            if (inner.getBounds() != null && start(inner.getBounds(), upright) > start) {
                room = Math.min(room, start(inner.getBounds(), upright) - start);
            }
        }
        for (Node node : nodes) {
            if (node.getLane() == lane && node.getBounds() != null) {
                Bounds figure = node.getBounds();
                Bounds whole =
                        NodeSizes.hasLabelOutside(node) ? figure.union(NodeSizes.labelOutside(node, figure)) : figure;
                room = Math.min(room, start(whole, upright) - start - GAP);
            }
        }
        int depth = Math.max(NARROWEST, room);
        return upright
                ? new Bounds(band.x(), band.y(), band.width(), depth)
                : new Bounds(band.x(), band.y(), depth, band.height());
    }

    private static int start(Bounds bounds, boolean upright) {
        return upright ? bounds.y() : bounds.x();
    }

    /**
     * Returns the text of a header.
     *
     * @param depth how wide the header is, or how high that of an upright lane
     * @param length how long it is along the text
     */
    public static WrappedText text(Lane lane, int depth, int length) {
        return WrappedText.fit(nameOf(lane), length - 8, depth - 4);
    }
}
