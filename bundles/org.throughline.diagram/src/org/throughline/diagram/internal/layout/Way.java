package org.throughline.diagram.internal.layout;

import java.util.List;
import org.throughline.diagram.NodeSizes;
import org.throughline.model.process.Association;
import org.throughline.model.process.Decision;
import org.throughline.model.process.Flow;
import org.throughline.model.process.MessageFlow;

/** The four ways from a crossing of the lattice to the next one. */
enum Way {
    RIGHT(1, 0),
    DOWN(0, 1),
    LEFT(-1, 0),
    UP(0, -1);

    static final List<Way> ALL = List.of(values());
    static final int COUNT = ALL.size();

    private static final double LABEL = 4;
    private static final double BORDER_EVENT = 1.5;

    final int dx;
    final int dy;

    Way(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    boolean isLevel() {
        return dy == 0;
    }

    Way back() {
        return ALL.get((ordinal() + 2) % COUNT);
    }

    /**
     * Returns what it costs an arrow to use this side of a cell: sequences run from left to right, messages upright.
     */
    double sideCost(Flow flow, Cell cell, boolean leaving) {
        double cost = switch (flow) {
            case MessageFlow message -> isLevel() ? 2 : 0;
            case Association association -> isLevel() ? 0.8 : 0;
            default -> !isLevel() ? 0.6 : this == (leaving ? RIGHT : LEFT) ? 0 : 4;
        };
        if (this == (cell.node instanceof Decision ? UP : DOWN)
                && NodeSizes.hasLabelOutside(cell.node)
                && cell.node.getName() != null
                && !cell.node.getName().isBlank()) {
            cost += LABEL;
        }
        return this == DOWN && !cell.atBorder.isEmpty() ? cost + BORDER_EVENT : cost;
    }
}
