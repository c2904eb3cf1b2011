package org.throughline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.internal.Axes;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SubProcess;

/** Where a block may stand: within its lane, or within the sub-process that it lies in, which grow where they must. */
final class Room {
    private static final int EDGE = 12;

    private final Process process;
    private final Axes axes;
    private final EObject around;

    Room(Process process, Scope scope, Axes axes, Lane lane) {
        this.process = process;
        this.axes = axes;
        this.around = scope instanceof SubProcess ? scope : lane;
    }

    /**
     * Returns the place of a block's corner, as the layout sees it, nearest to a wish, where it covers no obstacle.
     *
     * @param block its bounds; it keeps its distance from the left where that is inside
     * @param wish the upper edge where it would lie best
     */
    Point make(Bounds block, int wish, List<Bounds> obstacles) {
        Bounds inside = inside();
        if (inside == null) {
            return new Point(block.x(), nearest(block, wish, Integer.MIN_VALUE / 2, Integer.MAX_VALUE / 2, obstacles));
        }
        int x = Math.max(block.x(), inside.x());
        if (x + block.width() > inside.right()) {
            x = Math.max(inside.x(), inside.right() - block.width());
        }
        Bounds moved = new Bounds(x, block.y(), block.width(), block.height());
        Integer y = nearest(moved, wish, inside.y(), inside.bottom(), obstacles);
        if (y == null) {
            y = lowest(moved, inside, obstacles);
            int missing = y + block.height() - inside.bottom();
            if (missing > 0) {
                BlankStrip.below(process, axes, inside.bottom() + EDGE, missing);
            }
        }
        if (x + block.width() > inside.right()) {
            BlankStrip.after(process, axes, inside.right() + EDGE, x + block.width() - inside.right());
        }
        return new Point(x, y);
    }

    /** The free space that a block may use; null where nothing is around. */
    private Bounds inside() {
        return switch (around) {
            case Lane lane -> inner(axes.turn(lane.getBounds()), NodeSizes.LANE_HEADER, 0);
            case SubProcess open -> {
                Bounds figure = open.getBounds();
                Bounds free = new Bounds(
                        figure.x(),
                        figure.y() + NodeSizes.SUB_PROCESS_TITLE,
                        figure.width(),
                        figure.height() - NodeSizes.SUB_PROCESS_TITLE);
                yield inner(axes.turn(free), 0, 0);
            }
            case null, default -> null;
        };
    }

    private static Bounds inner(Bounds outer, int left, int top) {
        return new Bounds(
                outer.x() + left + EDGE,
                outer.y() + top + EDGE,
                outer.width() - left - 2 * EDGE,
                outer.height() - top - 2 * EDGE);
    }

    private static Integer nearest(Bounds block, int wish, int top, int bottom, List<Bounds> obstacles) {
        int gap = SelectionLayout.gap();
        List<Bounds> near = obstacles.stream()
                .filter(o -> o.x() - gap < block.right() && block.x() < o.right() + gap)
                .toList();
        int highest = top;
        int lowest = bottom - block.height();
        if (lowest < highest) {
            return null;
        }
        List<Integer> tries = new ArrayList<>(List.of(Math.clamp(wish, highest, lowest), highest, lowest));
        for (Bounds obstacle : near) {
            tries.add(obstacle.bottom() + gap);
            tries.add(obstacle.y() - gap - block.height());
        }
        return tries.stream()
                .filter(y -> y >= highest && y <= lowest)
                .filter(y -> near.stream().noneMatch(o -> o.y() - gap < y + block.height() && y < o.bottom() + gap))
                .min(Comparator.comparingInt((Integer y) -> Math.abs(y - wish)).thenComparing(y -> y))
                .orElse(null);
    }

    /** Below all obstacles of the lane. */
    private static int lowest(Bounds block, Bounds inside, List<Bounds> obstacles) {
        int gap = SelectionLayout.gap();
        return obstacles.stream()
                .filter(o -> o.x() - gap < block.right() && block.x() < o.right() + gap)
                .filter(o -> o.y() < inside.bottom() && o.bottom() > inside.y())
                .mapToInt(o -> o.bottom() + gap)
                .max()
                .orElse(inside.y());
    }
}
