package org.throughline.flow.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Node;

/** Ways to put nodes in order: the edges and middles of one node, even gaps, or its size. */
public enum Arrangement {
    LEFT,
    CENTRE,
    RIGHT,
    TOP,
    MIDDLE,
    BOTTOM,
    WIDTH,
    HEIGHT,
    SIZE,
    ACROSS,
    DOWN;

    private static final int LEAST_SPREAD = 3;

    private Bounds like(Bounds own, Bounds model) {
        return switch (this) {
            case LEFT -> at(own, model.x(), own.y());
            case CENTRE -> at(own, model.x() + (model.width() - own.width()) / 2, own.y());
            case RIGHT -> at(own, model.right() - own.width(), own.y());
            case TOP -> at(own, own.x(), model.y());
            case MIDDLE -> at(own, own.x(), model.y() + (model.height() - own.height()) / 2);
            case BOTTOM -> at(own, own.x(), model.bottom() - own.height());
            case WIDTH -> new Bounds(own.x(), own.y(), model.width(), own.height());
            case HEIGHT -> new Bounds(own.x(), own.y(), own.width(), model.height());
            case SIZE -> new Bounds(own.x(), own.y(), model.width(), model.height());
            case ACROSS, DOWN -> own;
        };
    }

    private static Bounds at(Bounds own, int x, int y) {
        return new Bounds(x, y, own.width(), own.height());
    }

    /** Returns how many nodes it takes. */
    public int least() {
        return this == ACROSS || this == DOWN ? LEAST_SPREAD : 2;
    }

    /** Returns whether nodes get another size, so that only those that may have one can take part. */
    public boolean isOfSize() {
        return this == WIDTH || this == HEIGHT || this == SIZE;
    }

    /**
     * Returns the bounds that nodes get; those that stay are left out.
     *
     * @param nodes nodes with bounds
     * @param model the one that the others follow; where gaps are made even, the two outermost stay
     */
    public Map<Node, Bounds> of(List<Node> nodes, Node model) {
        Map<Node, Bounds> targets = new LinkedHashMap<>();
        if (this == ACROSS || this == DOWN) {
            if (nodes.size() >= LEAST_SPREAD) {
                targets.putAll(this == ACROSS ? across(nodes) : down(nodes));
            }
        } else {
            nodes.forEach(node -> targets.put(node, like(node.getBounds(), model.getBounds())));
        }
        targets.entrySet()
                .removeIf(target -> target.getValue().equals(target.getKey().getBounds()));
        return targets;
    }

    private static Map<Node, Bounds> across(List<Node> nodes) {
        return spread(nodes, Bounds::x, Bounds::width, true);
    }

    private static Map<Node, Bounds> down(List<Node> nodes) {
        return spread(nodes, Bounds::y, Bounds::height, false);
    }

    private static Map<Node, Bounds> spread(
            List<Node> nodes, ToIntFunction<Bounds> start, ToIntFunction<Bounds> length, boolean across) {
        List<Node> sorted = new ArrayList<>(nodes);
        sorted.sort(Comparator.comparingInt(
                node -> 2 * start.applyAsInt(node.getBounds()) + length.applyAsInt(node.getBounds())));
        Bounds first = sorted.getFirst().getBounds();
        Bounds last = sorted.getLast().getBounds();
        int room = start.applyAsInt(last) - start.applyAsInt(first) - length.applyAsInt(first);
        for (Node node : sorted.subList(1, sorted.size() - 1)) {
            room -= length.applyAsInt(node.getBounds());
        }
        Map<Node, Bounds> targets = new LinkedHashMap<>();
        int next = start.applyAsInt(first) + length.applyAsInt(first);
        for (int i = 1; i < sorted.size() - 1; i++) {
            Bounds own = sorted.get(i).getBounds();
            int place = next + Math.round((float) room * i / (sorted.size() - 1));
            targets.put(sorted.get(i), across ? at(own, place, own.y()) : at(own, own.x(), place));
            next += length.applyAsInt(own);
        }
        return targets;
    }
}
