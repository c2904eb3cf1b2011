package org.throughline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;

/**
 * Finds the way of an arrow through a diagram as it is, between figures that may lie anywhere: along lines close to the
 * figures' borders and through the middles of the arrow's ends, with few turns and apart from other arrows.
 */
final class FreeRouter {
    private static final int[] DISTANCES = {14, 26};
    private static final int TOUCH = 8;
    private static final int BEND = 40;
    private static final int COMPANY = 25;
    private static final int WRONG_SIDE = 120;
    private static final int UPRIGHT_SIDE = 20;

    private final Obstacles<Object> obstacles;
    private final Obstacles<Object> arrows = new Obstacles<>();

    /**
     * What an arrow's end is.
     *
     * @param own what it is, lies in, or lies at the border of, among the obstacles
     * @param bounds its own bounds
     * @param sides which sides it may be met at
     * @param anywhere whether a side is met at any place, as a lane's, and not at its middle
     * @param inside whether it lies inside of them, which the arrow must cross
     */
    record End(Set<?> own, Bounds bounds, List<Way> sides, boolean anywhere, boolean inside) {}

    private record State(int x, int y, Way way, double cost, double total, State from, int order) {}

    FreeRouter(Obstacles<Object> obstacles) {
        this.obstacles = obstacles;
    }

    /** Remembers an arrow that is there, so that others keep clear of it. */
    void occupy(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            arrows.add(points, area(points.get(i - 1), points.get(i)));
        }
    }

    /** Returns whether a way lies on an arrow that is there for more than a crossing. */
    boolean runsAlong(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Bounds part = area(points.get(i - 1), points.get(i));
            for (var arrow : arrows.in(part)) {
                Bounds other = arrow.bounds();
                int across = Math.min(part.right(), other.right()) - Math.max(part.x(), other.x());
                int down = Math.min(part.bottom(), other.bottom()) - Math.max(part.y(), other.y());
                if (Math.max(across, down) > TOUCH && Math.min(across, down) <= 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The middle of the gap between two figures, across and down. */
    static Point between(Bounds a, Bounds b) {
        int x = a.right() <= b.x() ? (a.right() + b.x()) / 2 : (b.right() + a.x()) / 2;
        int y = a.bottom() <= b.y() ? (a.bottom() + b.y()) / 2 : (b.bottom() + a.y()) / 2;
        return new Point(x, y);
    }

    static Bounds area(Point a, Point b) {
        return new Bounds(a.x(), a.y(), 1, 1).union(new Bounds(b.x(), b.y(), 1, 1));
    }

    /** Returns the points of the way, from border to border; empty where there is none. */
    List<Point> route(End source, End target, boolean sequence, int margin) {
        Bounds window = source.bounds().union(target.bounds());
        Bounds wide = new Bounds(
                window.x() - margin, window.y() - margin, window.width() + 2 * margin, window.height() + 2 * margin);
        return new Search(source, target, sequence, wide).run();
    }

    private final class Search {
        private final End source;
        private final End target;
        private final boolean sequence;
        /** The source and what is kept free around it. */
        private final Bounds near;

        private final int[] xs;
        private final int[] ys;
        private final Map<Long, Double> best = new HashMap<>();
        private final PriorityQueue<State> open =
                new PriorityQueue<>(Comparator.comparingDouble(State::total).thenComparingInt(State::order));
        private int order;

        Search(End source, End target, boolean sequence, Bounds window) {
            this.source = source;
            this.target = target;
            this.sequence = sequence;
            this.near = Rerouting.withClearance(source.bounds());
            TreeSet<Integer> across = new TreeSet<>();
            TreeSet<Integer> down = new TreeSet<>();
            for (var obstacle : obstacles.in(window)) {
                for (int distance : DISTANCES) {
                    across.add(obstacle.bounds().x() - distance);
                    across.add(obstacle.bounds().right() + distance);
                    down.add(obstacle.bounds().y() - distance);
                    down.add(obstacle.bounds().bottom() + distance);
                }
            }
            for (End end : List.of(source, target)) {
                across.add(end.bounds().centre().x());
                down.add(end.bounds().centre().y());
                if (end.anywhere()) {
                    down.add(end.bounds().y());
                    down.add(end.bounds().bottom() - 1);
                }
            }
            xs = across.stream().mapToInt(Integer::intValue).toArray();
            ys = down.stream().mapToInt(Integer::intValue).toArray();
        }

        List<Point> run() {
            for (Way side : source.sides()) {
                begin(side);
            }
            while (!open.isEmpty()) {
                State state = open.remove();
                if (target.bounds().contains(new Point(xs[state.x], ys[state.y]))) {
                    return points(state);
                }
                if (state.cost <= best.getOrDefault(key(state.x, state.y, state.way), Double.MAX_VALUE)) {
                    for (Way way : Way.ALL) {
                        if (way != state.way.back()) {
                            step(state, way);
                        }
                    }
                }
            }
            return List.of();
        }

        private void begin(Way side) {
            int x = Arrays.binarySearch(xs, source.bounds().centre().x());
            int y = Arrays.binarySearch(ys, source.bounds().centre().y());
            double cost = sideCost(side, Way.RIGHT);
            step(new State(x, y, side, cost, cost, null, order++), side);
        }

        private double sideCost(Way side, Way usual) {
            return !side.isLevel() ? UPRIGHT_SIDE : side == usual || !sequence ? 0 : WRONG_SIDE;
        }

        private void step(State state, Way way) {
            int x = state.x + way.dx;
            int y = state.y + way.dy;
            if (x < 0 || y < 0 || x >= xs.length || y >= ys.length) {
                return;
            }
            Point from = new Point(xs[state.x], ys[state.y]);
            Point to = new Point(xs[x], ys[y]);
            Bounds part = area(from, to);
            boolean leaving = near.contains(from) && (state.from == null || way == state.way);
            boolean arriving = target.bounds().contains(to) || target.bounds().contains(from);
            if (obstacles.any(part, owner -> !mayCross(owner, leaving)) || arriving && !mayArrive(way, to)) {
                return;
            }
            double cost = state.cost
                    + Math.abs(to.x() - from.x())
                    + Math.abs(to.y() - from.y())
                    + (way == state.way ? 0 : BEND)
                    + (arrows.any(part, owner -> true) ? COMPANY : 0)
                    + (target.bounds().contains(to) ? sideCost(way.back(), Way.LEFT) : 0);
            if (cost < best.getOrDefault(key(x, y, way), Double.MAX_VALUE)) {
                best.put(key(x, y, way), cost);
                Point middle = target.bounds().centre();
                double rest = Math.abs(middle.x() - to.x()) + Math.abs(middle.y() - to.y());
                open.add(new State(x, y, way, cost, cost + (target.anywhere() ? 0 : rest), state, order++));
            }
        }

        private boolean mayCross(Object owner, boolean leaving) {
            return source.own().contains(owner) && (leaving || source.inside())
                    || target.own().contains(owner);
        }

        private boolean mayArrive(Way way, Point to) {
            Point middle = target.bounds().centre();
            boolean atMiddle = way.isLevel() ? to.y() == middle.y() : to.x() == middle.x();
            return target.sides().contains(way.back()) && (target.anywhere() || atMiddle);
        }

        private long key(int x, int y, Way way) {
            return ((long) x * ys.length + y) * Way.COUNT + way.ordinal();
        }

        private List<Point> points(State last) {
            List<Point> points = new ArrayList<>();
            for (State state = last; state != null; state = state.from) {
                points.addFirst(new Point(xs[state.x], ys[state.y]));
            }
            return corners(points);
        }

        private static List<Point> corners(List<Point> points) {
            List<Point> kept = new ArrayList<>();
            for (int i = 0; i < points.size(); i++) {
                boolean end = i == 0 || i == points.size() - 1;
                if (end || !straight(points.get(i - 1), points.get(i), points.get(i + 1))) {
                    kept.add(points.get(i));
                }
            }
            return kept;
        }

        private static boolean straight(Point a, Point b, Point c) {
            return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
        }
    }
}
