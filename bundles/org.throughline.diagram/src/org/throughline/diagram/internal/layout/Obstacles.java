package org.throughline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.throughline.model.geometry.Bounds;

/** Rectangles that can be asked for by place, each with what it belongs to. */
final class Obstacles<T> {
    private static final int SQUARE = 200;

    /** A rectangle and its owner. */
    record Obstacle<T>(T owner, Bounds bounds) {
        boolean overlaps(Bounds other) {
            return bounds.x() < other.right()
                    && other.x() < bounds.right()
                    && bounds.y() < other.bottom()
                    && other.y() < bounds.bottom();
        }
    }

    private final Map<Long, List<Obstacle<T>>> squares = new HashMap<>();

    void add(T owner, Bounds bounds) {
        Obstacle<T> obstacle = new Obstacle<>(owner, bounds);
        for (int x = Math.floorDiv(bounds.x(), SQUARE); x <= Math.floorDiv(bounds.right(), SQUARE); x++) {
            for (int y = Math.floorDiv(bounds.y(), SQUARE); y <= Math.floorDiv(bounds.bottom(), SQUARE); y++) {
                squares.computeIfAbsent(key(x, y), k -> new ArrayList<>(4)).add(obstacle);
            }
        }
    }

    private static long key(int x, int y) {
        return (long) x << 32 | y & 0xffffffffL;
    }

    /** Returns those that overlap an area, in the order in which they were added within each part of it. */
    List<Obstacle<T>> in(Bounds area) {
        List<Obstacle<T>> found = new ArrayList<>();
        visit(area, obstacle -> {
            found.add(obstacle);
            return false;
        });
        return found.stream().distinct().toList();
    }

    /** Returns whether one that overlaps the area and fulfils the condition exists. */
    boolean any(Bounds area, Predicate<T> condition) {
        return visit(area, obstacle -> condition.test(obstacle.owner()));
    }

    private boolean visit(Bounds area, Predicate<Obstacle<T>> stop) {
        for (int x = Math.floorDiv(area.x(), SQUARE); x <= Math.floorDiv(area.right(), SQUARE); x++) {
            for (int y = Math.floorDiv(area.y(), SQUARE); y <= Math.floorDiv(area.bottom(), SQUARE); y++) {
                for (Obstacle<T> obstacle : squares.getOrDefault(key(x, y), List.of())) {
                    if (obstacle.overlaps(area) && stop.test(obstacle)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
