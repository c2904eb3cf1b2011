package org.throughline.flow.commands;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;

/** Exchanges a lane with its neighbour, with all that lies in both. */
public final class StepLane implements Runnable {
    private final Lane lane;
    private final boolean forward;

    /**
     * Moves a lane by one place.
     *
     * @param forward to the next place: down, or right where lanes stand upright
     */
    public StepLane(Lane lane, boolean forward) {
        this.lane = lane;
        this.forward = forward;
    }

    private EList<Lane> lanes() {
        return lane.eContainer() instanceof Lane outer ? outer.getLanes() : ((Process) lane.eContainer()).getLanes();
    }

    /** Returns whether there is a neighbour. */
    public boolean isPossible() {
        int other = lanes().indexOf(lane) + (forward ? 1 : -1);
        return other >= 0 && other < lanes().size();
    }

    @Override
    public void run() {
        EList<Lane> lanes = lanes();
        int index = lanes.indexOf(lane);
        Lane first = lanes.get(forward ? index : index - 1);
        Lane second = lanes.get(forward ? index + 1 : index);
        Upright.run(Places.processOf(lane), () -> exchange(first, second));
        lanes.move(index + (forward ? 1 : -1), lane);
    }

    private static void exchange(Lane first, Lane second) {
        Bounds upper = first.getBounds();
        Bounds lower = second.getBounds();
        if (upper != null && lower != null) {
            MoveLane.shift(List.of(first), 0, lower.bottom() - upper.height() - upper.y());
            MoveLane.shift(List.of(second), 0, upper.y() - lower.y());
        }
    }
}
