package org.throughline.diagram.internal.pages;

import org.throughline.core.process.Paper;
import org.throughline.model.geometry.Bounds;

/**
 * A sheet of paper and the part of it that a flowchart may use, below the title and above the number of the page.
 *
 * @param paper in points of 1/96 inch
 */
record Sheet(Bounds paper) {
    /** The free edge of the paper: 10 mm. */
    static final int EDGE = 38;

    private static final int TITLE = 26;
    private static final int FOOT = 22;

    static Sheet landscape(Paper paper) {
        return new Sheet(new Bounds(0, 0, paper.longSide(), paper.shortSide()));
    }

    static Sheet portrait(Paper paper) {
        return new Sheet(new Bounds(0, 0, paper.shortSide(), paper.longSide()));
    }

    /** Returns the sheet that leaves a flowchart so much room. */
    static Sheet around(int width, int height) {
        return new Sheet(new Bounds(0, 0, width + 2 * EDGE, height + 2 * EDGE + TITLE + FOOT));
    }

    Bounds usable() {
        return new Bounds(EDGE, EDGE + TITLE, paper.width() - 2 * EDGE, paper.height() - 2 * EDGE - TITLE - FOOT);
    }

    /** Returns the scale at which something fits, at most a given one. */
    double scaleFor(Bounds frame, double most) {
        Bounds room = usable();
        return Math.min(most, Math.min(room.width() / (double) frame.width(), room.height() / (double) frame.height()));
    }
}
