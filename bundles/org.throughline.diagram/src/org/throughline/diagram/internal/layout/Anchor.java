package org.throughline.diagram.internal.layout;

import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Event;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;

/**
 * Where an end of an arrow may be.
 *
 * @param cell the cell it is at; null for a lane
 * @param lane the lane it is at; null for a cell
 * @param pin how far right of the cell's middle it is, where that is fixed and the arrow must be upright; else null
 * @param below whether it can only be at the cell's lower side
 */
record Anchor(Cell cell, Lane lane, Integer pin, boolean below) {

    /** Returns the anchor of an end; null where the chart does not hold it. */
    static Anchor of(Chart chart, DiagramElement end) {
        if (end instanceof Lane lane) {
            return new Anchor(null, lane, null, false);
        }
        Cell cell = chart.cellOf(end);
        if (cell == null || end instanceof Flow) {
            return null;
        }
        if (end == cell.node) {
            return new Anchor(cell, null, null, false);
        }
        int middle = cell.boundsAround(0, 0).centre().x();
        if (end instanceof Event event && cell.atBorder.contains(event)) {
            int pin = cell.borderBounds(event, cell.boundsAround(0, 0)).centre().x() - middle;
            return new Anchor(cell, null, pin, true);
        }
        return ((Node) end).getBounds() == null
                ? new Anchor(cell, null, null, false)
                : new Anchor(cell, null, Nested.offset(cell, (Node) end), false);
    }
}
