package org.throughline.diagram.internal.drawing;

import java.util.Collection;
import org.throughline.diagram.internal.LaneHeader;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;

/**
 * A lane, or the part of it that is on a page.
 *
 * @param header where its name is: at the left, or at the top of an upright lane
 * @param upright whether the flow in it runs downwards
 * @param levelName whether its name is written level, not read from below
 */
public record LaneBand(Lane lane, Bounds band, Bounds header, boolean upright, boolean levelName) {
    /** Takes a whole lane that has bounds. */
    static LaneBand of(Lane lane, Collection<Node> nodes) {
        boolean upright = LaneHeader.isUpright(lane);
        return new LaneBand(lane, lane.getBounds(), LaneHeader.boundsOf(lane, nodes), upright, upright);
    }
}
