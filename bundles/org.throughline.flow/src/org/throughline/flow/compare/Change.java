package org.throughline.flow.compare;

import org.throughline.core.diff.Difference;
import org.throughline.flow.figures.FlowColour;

/** How a kind of difference looks on the diagram and in the list: a sign, and a colour besides. */
enum Change {
    ADDED("+", FlowColour.ADDED),
    REMOVED("−", FlowColour.REMOVED),
    MOVED("↔", FlowColour.CHANGED),
    RENAMED("Aa", FlowColour.CHANGED),
    CHANGED("≠", FlowColour.CHANGED);

    private final String sign;
    private final FlowColour colour;

    Change(String sign, FlowColour colour) {
        this.sign = sign;
        this.colour = colour;
    }

    static Change of(Difference.Kind kind) {
        return switch (kind) {
            case ADDED -> ADDED;
            case REMOVED -> REMOVED;
            case MOVED -> MOVED;
            case RENAMED -> RENAMED;
            case CHANGED -> CHANGED;
        };
    }

    String sign() {
        return sign;
    }

    FlowColour colour() {
        return colour;
    }
}
