package org.throughline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughline.diagram.internal.layout.Path.Place;
import org.throughline.model.process.Flow;
import org.throughline.model.process.MessageFlow;
import org.throughline.model.process.SequenceFlow;

/** Finds each arrow's way through the lattice, one after the other; later ones keep clear of earlier ones. */
final class Router {
    private final Lattice lattice;
    private final Chart chart;
    private final Search search;

    Router(Chart chart, Lattice lattice) {
        this.chart = chart;
        this.lattice = lattice;
        this.search = new Search(lattice);
    }

    /** Returns the paths of the flows that can have one; short ones choose first. */
    List<Path> paths() {
        List<Path> open = new ArrayList<>();
        for (Flow flow : chart.flows) {
            Anchor source = Anchor.of(chart, flow.getSource());
            Anchor target = Anchor.of(chart, flow.getTarget());
            if (source != null && target != null && !isInside(source, target) && !isInside(target, source)) {
                open.add(new Path(flow, source, target, List.of()));
            }
        }
        open.sort(Comparator.comparingInt(path -> rank(path.flow()) * 1_000_000 + distance(path)));
        List<Path> found = new ArrayList<>();
        for (Path path : open) {
            List<Place> places = path.source().cell() != null
                            && path.source().cell() == path.target().cell()
                    ? loop(path)
                    : search.run(path);
            if (places.size() > 1) {
                Path complete = new Path(path.flow(), path.source(), path.target(), places);
                lattice.occupy(complete);
                found.add(complete);
            }
        }
        return found;
    }

    private static int rank(Flow flow) {
        return flow instanceof SequenceFlow ? 0 : flow instanceof MessageFlow ? 1 : 2;
    }

    private static int distance(Path path) {
        Cell source = path.source().cell();
        Cell target = path.target().cell();
        if (source == null || target == null) {
            return 0;
        }
        return Math.abs(Lattice.x(source) - Lattice.x(target)) + Math.abs(Lattice.y(source) - Lattice.y(target));
    }

    private static boolean isInside(Anchor inner, Anchor lane) {
        return lane.lane() != null
                && (inner.cell() != null
                        ? Lattice.isIn(inner.cell().band.lane, lane.lane())
                        : Lattice.isIn(inner.lane(), lane.lane()));
    }

    /**
     * From a step's right side back to its top, from an event at its lower border back to its right side; nothing where
     * the ends lie inside the same figure.
     */
    private static List<Place> loop(Path path) {
        boolean fromBorder = path.source().below() && path.target().pin() == null;
        if (path.flow().getSource() != path.flow().getTarget() && !fromBorder) {
            return List.of();
        }
        Place middle = new Place(
                Lattice.x(path.source().cell()), Lattice.y(path.source().cell()));
        Place right = middle.next(Way.RIGHT);
        if (fromBorder) {
            return List.of(middle, middle.next(Way.DOWN), right.next(Way.DOWN), right, middle);
        }
        return List.of(middle, right, right.next(Way.UP), middle.next(Way.UP), middle);
    }
}
