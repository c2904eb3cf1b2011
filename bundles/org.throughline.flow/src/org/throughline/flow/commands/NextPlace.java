package org.throughline.flow.commands;

import java.util.ArrayList;
import java.util.List;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.Size;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.Scope;

/**
 * Finds free ground for what comes after a node: the next column in the same row, or in the middle of another lane.
 * Where something lies there already, or the arrow there would run over a node, it is the nearest place in the lane
 * that is free, and where there is none, one lower down, which the lane has to grow for. In a flowchart with upright
 * lanes columns and rows change places.
 */
public final class NextPlace {
    /** The free space between a node and the next. */
    public static final int GAP = 50;

    private static final int CLEAR = 10;
    private static final int STEP = 20;
    private static final int MOST_ROWS = 20;
    private static final int MOST_COLUMNS = 16;

    private final boolean upright;
    private final Bounds source;
    private final Bounds band;
    private final List<Bounds> taken = new ArrayList<>();
    private final List<Bounds> others = new ArrayList<>();

    private NextPlace(Node source, Lane lane, Node moved) {
        upright = Places.processOf(source).getOrientation() == Orientation.VERTICAL;
        this.source = turned(source.getBounds());
        band = lane == null || lane.getBounds() == null ? null : turned(lane.getBounds());
        Scope scope = (Scope) source.eContainer();
        for (Node node : scope.getNodes()) {
            if (node.getBounds() != null && node != moved) {
                addNode(node, lane == null || node.getLane() == lane, node != source);
            }
        }
        scope.getFlows().stream()
                .filter(flow -> moved == null || flow.getSource() != moved && flow.getTarget() != moved)
                .forEach(this::addArrow);
    }

    private void addNode(Node node, boolean inLane, boolean other) {
        if (inLane) {
            taken.add(turned(withLabel(node, node.getBounds())));
        }
        if (other) {
            others.add(turned(node.getBounds()));
        }
    }

    /** Arrows outside of the lane are no hindrance: they make way with what they belong to. */
    private void addArrow(Flow flow) {
        for (Bounds stretch : ArrowLine.stretches(ArrowLine.of(flow))) {
            Bounds own = turned(stretch);
            if (band == null || own.y() < band.bottom() && own.bottom() > band.y()) {
                taken.add(own);
            }
        }
    }

    /**
     * Returns where a node that comes after another one shall lie.
     *
     * @param source a node that has bounds
     * @param node what comes after it
     * @param lane the lane that it shall lie in; null for none
     */
    public static Bounds after(Node source, Node node, Lane lane) {
        NextPlace place = new NextPlace(source, lane, null);
        return place.turned(place.find(node, place.source.right() + GAP, lane != source.getLane(), true));
    }

    /** Returns where a node shall lie that goes to another lane and stays in its column. */
    static Bounds across(Node node, Lane lane) {
        NextPlace place = new NextPlace(node, lane, node);
        return place.turned(place.find(node, place.source.x(), true, false));
    }

    /** Returns the bounds of a node with the text that stands beside it. */
    static Bounds withLabel(Node node, Bounds bounds) {
        return NodeSizes.hasLabelOutside(node) ? bounds.union(NodeSizes.labelOutside(node, bounds)) : bounds;
    }

    private Bounds find(Node node, int column, boolean otherLane, boolean connected) {
        Size size = node.getBounds() == null
                ? NodeSizes.of(node)
                : new Size(node.getBounds().width(), node.getBounds().height());
        int length = upright ? size.height() : size.width();
        int depth = upright ? size.width() : size.height();
        Point middle = otherLane && band != null ? band.centre() : source.centre();
        Bounds first = new Bounds(column, middle.y() - depth / 2, length, depth);
        for (int i = 0; i < MOST_COLUMNS * MOST_ROWS; i++) {
            int row = i % MOST_ROWS * STEP;
            for (int sign = 1; sign >= -1; sign -= 2) {
                Bounds place = first.translated(i / MOST_ROWS * STEP, sign * row);
                if (isInBand(node, place) && isFree(node, place) && (!connected || isReached(place))) {
                    return place;
                }
            }
        }
        return below(node, first);
    }

    private Bounds below(Node node, Bounds first) {
        int bottom = taken.stream().mapToInt(Bounds::bottom).max().orElse(first.y());
        int last = Math.max(first.y(), band == null ? bottom : Math.min(band.bottom(), bottom)) + STEP;
        for (int y = first.y(); y <= last; y += STEP) {
            for (int column = 0; column < MOST_COLUMNS; column++) {
                Bounds place = first.translated(column * STEP, y - first.y());
                if (isFree(node, place) && isReached(place)) {
                    return place;
                }
            }
        }
        Bounds place = first;
        while (!isFree(node, place)) {
            place = place.translated(0, STEP);
        }
        return place;
    }

    private boolean isInBand(Node node, Bounds place) {
        Bounds all = turned(withLabel(node, turned(place)));
        return band == null || all.y() >= band.y() + CLEAR && all.bottom() <= band.bottom() - CLEAR;
    }

    private boolean isFree(Node node, Bounds place) {
        Bounds all = turned(withLabel(node, turned(place)));
        return taken.stream().noneMatch(other -> touch(all, other));
    }

    /** Returns whether the arrow from the source runs over no node. */
    private boolean isReached(Bounds place) {
        return ArrowLine.stretches(ArrowLine.between(turned(source), turned(place))).stream()
                .map(this::turned)
                .noneMatch(stretch -> others.stream().anyMatch(other -> touch(stretch, other)));
    }

    private static boolean touch(Bounds a, Bounds b) {
        return a.x() < b.right() + CLEAR
                && b.x() < a.right() + CLEAR
                && a.y() < b.bottom() + CLEAR
                && b.y() < a.bottom() + CLEAR;
    }

    private Bounds turned(Bounds bounds) {
        return upright ? new Bounds(bounds.y(), bounds.x(), bounds.height(), bounds.width()) : bounds;
    }
}
