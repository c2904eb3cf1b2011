package org.throughline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.throughline.diagram.internal.layout.Path.Place;
import org.throughline.model.process.Flow;
import org.throughline.model.process.MessageFlow;
import org.throughline.model.process.SequenceFlow;

/** Finds each arrow's cheapest way through the lattice (Dijkstra's algorithm); no way leads through a figure. */
final class Router {
    private static final double BEND = 1.5;

    private final Lattice lattice;
    private final Chart chart;

    Router(Chart chart, Lattice lattice) {
        this.chart = chart;
        this.lattice = lattice;
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
        open.sort(Comparator.comparingInt(path -> rank(path.flow()) * 10_000 + distance(path)));
        List<Path> found = new ArrayList<>();
        for (Path path : open) {
            List<Place> places = path.source().cell() != null
                            && path.source().cell() == path.target().cell()
                    ? loop(path)
                    : new Search(path).run();
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

    /** From a step's right side back to its top; nothing where the ends lie inside the same figure. */
    private static List<Place> loop(Path path) {
        if (path.flow().getSource() != path.flow().getTarget()) {
            return List.of();
        }
        Place middle = new Place(
                Lattice.x(path.source().cell()), Lattice.y(path.source().cell()));
        Place right = middle.next(Way.RIGHT);
        return List.of(middle, right, right.next(Way.UP), middle.next(Way.UP), middle);
    }

    /** A place reached in some direction, and from where. */
    private record State(Place place, Way way, double cost, State from, int order) {}

    private final class Search {
        private final Path path;
        private final double[] best = new double[lattice.uprights * lattice.levels * 4];
        private final PriorityQueue<State> open =
                new PriorityQueue<>(Comparator.comparingDouble(State::cost).thenComparingInt(State::order));
        private int order;

        Search(Path path) {
            this.path = path;
            Arrays.fill(best, Double.MAX_VALUE);
        }

        List<Place> run() {
            begin();
            while (!open.isEmpty()) {
                State state = open.remove();
                if (isGoal(state)) {
                    return places(state);
                }
                if (state.cost <= best[index(state.place, state.way)]) {
                    goOn(state);
                }
            }
            return List.of();
        }

        private void begin() {
            Anchor source = path.source();
            if (source.cell() == null) {
                beginAtLane(lattice.linesOf(source.lane()));
                return;
            }
            Place place = new Place(Lattice.x(source.cell()), Lattice.y(source.cell()));
            for (Way way : Way.values()) {
                if (source.pin() == null || way == Way.DOWN || way == Way.UP && !source.below()) {
                    double cost = source.pin() != null
                            ? 0
                            : way.sideCost(path.flow(), source.cell(), true)
                                    + lattice.crowding(source.cell(), way, true);
                    step(new State(place, way, cost, null, order++), way);
                }
            }
        }

        private void beginAtLane(int[] lines) {
            for (int x = 0; lines != null && x < lattice.uprights; x++) {
                step(new State(new Place(x, lines[0]), Way.UP, 0, null, order++), Way.UP);
                step(new State(new Place(x, lines[1]), Way.DOWN, 0, null, order++), Way.DOWN);
            }
        }

        private boolean isGoal(State state) {
            Anchor target = path.target();
            if (target.cell() != null) {
                return lattice.cellAt(state.place.x(), state.place.y()) == target.cell();
            }
            int[] lines = lattice.linesOf(target.lane());
            return lines != null
                    && (state.way == Way.DOWN && state.place.y() == lines[0]
                            || state.way == Way.UP && state.place.y() == lines[1]);
        }

        private void goOn(State state) {
            for (Way way : Way.values()) {
                if (way != state.way.back()) {
                    step(state, way);
                }
            }
        }

        private void step(State state, Way way) {
            Place place = state.place.next(way);
            if (!lattice.holds(place.x(), place.y())) {
                return;
            }
            double cost = state.cost
                    + lattice.stepCost(state.place.x(), state.place.y(), way)
                    + (way == state.way ? 0 : BEND);
            Cell cell = lattice.cellAt(place.x(), place.y());
            if (cell != null) {
                if (cell != path.target().cell() || !mayArrive(way)) {
                    return;
                }
                cost += way.back().sideCost(path.flow(), cell, false) + lattice.crowding(cell, way.back(), false);
            }
            if (cost < best[index(place, way)]) {
                best[index(place, way)] = cost;
                open.add(new State(place, way, cost, state, order++));
            }
        }

        private boolean mayArrive(Way way) {
            Anchor target = path.target();
            return target.pin() == null || way == Way.UP || way == Way.DOWN && !target.below();
        }

        private int index(Place place, Way way) {
            return (place.x() * lattice.levels + place.y()) * 4 + way.ordinal();
        }

        private static List<Place> places(State last) {
            List<Place> places = new ArrayList<>();
            for (State state = last; state != null; state = state.from) {
                places.add(state.place);
            }
            return places.reversed();
        }
    }
}
