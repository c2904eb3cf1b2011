package org.throughline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.throughline.model.process.Lane;

/** A horizontal strip of the diagram: a lane without sub-lanes, or what lies in no lane. */
final class Band {
    /** The lane; null for what lies in none. */
    final Lane lane;

    final List<Cell> cells = new ArrayList<>();
    int rows = 1;
    /** The first of its lines: between its rows, above the first and below the last lies a free line. */
    int firstLine;

    Band(Lane lane) {
        this.lane = lane;
    }

    int lines() {
        return 2 * rows + 1;
    }

    int lastLine() {
        return firstLine + lines() - 1;
    }

    int lineOf(int row) {
        return firstLine + 2 * row + 1;
    }
}
