package org.throughline.flow.commands;

import java.util.List;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;

/**
 * Gives a lane another size. Lanes above and below make way with all that lies in them, lanes as wide as this one stay
 * as wide, its sub-lanes and the lane around it follow.
 */
public final class ResizeLane implements Runnable {
    /** The smallest height of a lane. */
    public static final int LEAST_HEIGHT = 50;
    /** The smallest width of a lane. */
    public static final int LEAST_WIDTH = 160;

    private final Lane lane;
    private final Bounds target;

    /** Resizes a lane; sizes below the smallest are made the smallest. */
    public ResizeLane(Lane lane, Bounds target) {
        this.lane = lane;
        this.target = new Bounds(
                target.x(), target.y(), Math.max(LEAST_WIDTH, target.width()), Math.max(LEAST_HEIGHT, target.height()));
    }

    @Override
    public void run() {
        Process process = Places.processOf(lane);
        Bounds wanted = Upright.is(process) ? Upright.mirrored(target) : target;
        Upright.run(process, () -> resize(lane, wanted, true));
    }

    private static void resize(Lane lane, Bounds target, boolean inner) {
        Bounds old = lane.getBounds();
        makeWay(lane, old, target);
        for (Lane other : Places.beside(lane)) {
            Bounds bounds = other.getBounds();
            if (bounds.x() == old.x() && bounds.width() == old.width()) {
                fit(other, bounds, new Bounds(target.x(), bounds.y(), target.width(), bounds.height()));
            }
        }
        if (inner) {
            fit(lane, old, target);
        } else {
            lane.setBounds(target);
        }
        if (lane.eContainer() instanceof Lane outer && outer.getBounds() != null) {
            resize(outer, follow(outer.getBounds(), old, target), false);
        }
    }

    /** Makes a lane higher at its bottom and leaves its sub-lanes as they are. */
    static void grow(Lane lane, int height) {
        Bounds bounds = lane.getBounds();
        resize(lane, new Bounds(bounds.x(), bounds.y(), bounds.width(), bounds.height() + height), false);
    }

    private static void makeWay(Lane lane, Bounds old, Bounds target) {
        List<Lane> others = Places.beside(lane);
        List<Lane> below = others.stream().filter(other -> isBelow(other, old)).toList();
        List<Lane> above = others.stream()
                .filter(other -> other.getBounds().bottom() <= old.y() + 1)
                .toList();
        MoveLane.shift(below, 0, target.bottom() - old.bottom());
        MoveLane.shift(above, 0, target.y() - old.y());
    }

    /** Returns whether a lane lies below bounds. */
    static boolean isBelow(Lane lane, Bounds bounds) {
        return lane.getBounds().y() >= bounds.bottom() - 1;
    }

    private static Bounds follow(Bounds outer, Bounds old, Bounds target) {
        int x = outer.x() + target.x() - old.x();
        int y = outer.y() + target.y() - old.y();
        return new Bounds(
                x,
                y,
                outer.right() + target.right() - old.right() - x,
                outer.bottom() + target.bottom() - old.bottom() - y);
    }

    private static void fit(Lane lane, Bounds old, Bounds target) {
        lane.setBounds(target);
        for (Lane inner : lane.getLanes()) {
            Bounds bounds = inner.getBounds();
            if (bounds != null) {
                int x = bounds.x() + target.x() - old.x();
                int y = bounds.y() == old.y() ? target.y() : bounds.y();
                int right = bounds.right() + target.right() - old.right();
                int bottom = bounds.bottom() == old.bottom() ? target.bottom() : bounds.bottom();
                fit(inner, bounds, new Bounds(x, y, right - x, Math.max(1, bottom - y)));
            }
        }
    }
}
