package org.throughline.diagram.internal.layout;

import java.util.List;
import org.throughline.model.process.Flow;

/** The crossings of the lattice that an arrow goes through. */
record Path(Flow flow, Anchor source, Anchor target, List<Place> places) {

    /** A crossing of the lattice. */
    record Place(int x, int y) {
        Place next(Way way) {
            return new Place(x + way.dx, y + way.dy);
        }
    }

    /** Returns which way the arrow goes on from a place. */
    Way way(int index) {
        Place from = places.get(index);
        Place to = places.get(index + 1);
        for (Way way : Way.ALL) {
            if (from.next(way).equals(to)) {
                return way;
            }
        }
        throw new IllegalStateException("the places " + from + " and " + to + " do not touch");
    }
}
