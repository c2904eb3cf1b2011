package org.throughline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.throughline.diagram.internal.layout.Path.Place;

/**
 * Finds an arrow's cheapest way through the lattice (the A* algorithm); no way leads through a figure. Cells that one
 * search wrote are told from those of an earlier one by a number, so that a search costs what it looks at, however
 * large the lattice is.
 */
final class Search {
    private static final double BEND = 1.5;

    private final Lattice lattice;
    private final double[] best;
    private final int[] writtenBy;
    private final PriorityQueue<State> open =
            new PriorityQueue<>(Comparator.comparingDouble(State::total).thenComparingInt(State::order));
    private int number;
    private int order;
    private Path path;
    private int[] targetLines;

    /** A place reached in some direction, and from where; the total is what the whole way costs at the least. */
    private record State(Place place, Way way, double cost, double total, State from, int order) {}

    Search(Lattice lattice) {
        this.lattice = lattice;
        best = new double[lattice.uprights * lattice.levels * Way.COUNT];
        writtenBy = new int[best.length];
    }

    /** Returns the places from one end to the other; empty where there is no way. */
    List<Place> run(Path wanted) {
        path = wanted;
        targetLines =
                path.target().cell() == null ? lattice.linesOf(path.target().lane()) : null;
        open.clear();
        order = 0;
        number++;
        begin();
        while (!open.isEmpty()) {
            State state = open.remove();
            if (isGoal(state)) {
                return places(state);
            }
            if (state.cost <= best(index(state.place, state.way))) {
                goOn(state);
            }
        }
        return List.of();
    }

    private double best(int index) {
        return writtenBy[index] == number ? best[index] : Double.MAX_VALUE;
    }

    private void begin() {
        Anchor source = path.source();
        if (source.cell() == null) {
            beginAtLane(lattice.linesOf(source.lane()));
            return;
        }
        Place place = new Place(Lattice.x(source.cell()), Lattice.y(source.cell()));
        for (Way way : Way.ALL) {
            if (source.pin() == null || way == Way.DOWN || way == Way.UP && !source.below()) {
                double cost = source.pin() != null
                        ? 0
                        : way.sideCost(path.flow(), source.cell(), true) + lattice.crowding(source.cell(), way, true);
                step(start(place, way, cost), way);
            }
        }
    }

    private void beginAtLane(int[] lines) {
        for (int x = 0; lines != null && x < lattice.uprights; x++) {
            step(start(new Place(x, lines[0]), Way.UP, 0), Way.UP);
            step(start(new Place(x, lines[1]), Way.DOWN, 0), Way.DOWN);
        }
    }

    private State start(Place place, Way way, double cost) {
        return new State(place, way, cost, cost, null, order++);
    }

    private boolean isGoal(State state) {
        if (path.target().cell() != null) {
            return lattice.cellAt(state.place.x(), state.place.y())
                    == path.target().cell();
        }
        return targetLines != null
                && (state.way == Way.DOWN && state.place.y() == targetLines[0]
                        || state.way == Way.UP && state.place.y() == targetLines[1]);
    }

    private void goOn(State state) {
        for (Way way : Way.ALL) {
            if (way != state.way.back()) {
                step(state, way);
            }
        }
    }

    private void step(State state, Way way) {
        int x = state.place.x() + way.dx;
        int y = state.place.y() + way.dy;
        if (!lattice.holds(x, y)) {
            return;
        }
        Cell cell = lattice.cellAt(x, y);
        if (cell != null && (cell != path.target().cell() || !mayArrive(way) || !fits(state, way))) {
            return;
        }
        double cost =
                state.cost + lattice.stepCost(state.place.x(), state.place.y(), way) + (way == state.way ? 0 : BEND);
        if (cell != null) {
            cost += way.back().sideCost(path.flow(), cell, false) + lattice.crowding(cell, way.back(), false);
        }
        int index = index(x, y, way);
        if (cost < best(index)) {
            best[index] = cost;
            writtenBy[index] = number;
            open.add(new State(new Place(x, y), way, cost, cost + rest(x, y, way), state, order++));
        }
    }

    /** The least that the way from a place to the target costs. */
    private double rest(int x, int y, Way way) {
        Cell target = path.target().cell();
        if (target == null) {
            int away = targetLines == null ? 0 : Math.max(0, Math.max(targetLines[0] - y, y - targetLines[1]));
            return away * Lattice.UPRIGHT_STEP;
        }
        int across = Math.abs(Lattice.x(target) - x);
        int down = Math.abs(Lattice.y(target) - y);
        boolean turns = way.isLevel() ? down > 0 : across > 0;
        return across * Lattice.LEVEL_STEP + down * Lattice.UPRIGHT_STEP + (turns ? BEND : 0);
    }

    private boolean mayArrive(Way way) {
        Anchor target = path.target();
        return target.pin() == null || way == Way.UP || way == Way.DOWN && !target.below();
    }

    /** Whether an arrow that is upright all the way meets both figures, where an end of it is fixed. */
    private boolean fits(State last, Way way) {
        Integer leaving = path.source().pin();
        Integer arriving = path.target().pin();
        if (way.isLevel() || leaving == null && arriving == null) {
            return true;
        }
        for (State state = last; state != null; state = state.from) {
            if (state.way != way) {
                return true;
            }
        }
        if (leaving != null && arriving != null) {
            return leaving.equals(arriving);
        }
        return leaving == null
                ? Tracks.meets(path.source().cell(), arriving)
                : Tracks.meets(path.target().cell(), leaving);
    }

    private int index(Place place, Way way) {
        return index(place.x(), place.y(), way);
    }

    private int index(int x, int y, Way way) {
        return (x * lattice.levels + y) * Way.COUNT + way.ordinal();
    }

    private static List<Place> places(State last) {
        List<Place> places = new ArrayList<>();
        for (State state = last; state != null; state = state.from) {
            places.add(state.place);
        }
        return places.reversed();
    }
}
