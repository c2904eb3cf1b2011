package org.throughline.flow.commands;

import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.Scope;

/** Adds what comes after a node, with the arrow that leads there, on free ground; the lane grows where it must. */
public final class AddNext implements Runnable {
    private static final int MARGIN = 40;
    private static final int CLEAR = 10;

    private final Node source;
    private final Node node;
    private final Flow flow;
    private final Lane lane;

    /** Adds a node after another one, in the same lane. */
    public AddNext(Node source, Node node, Flow flow) {
        this(source, node, flow, source.getLane());
    }

    /**
     * Adds a node after another one.
     *
     * @param lane the lane that it lies in; null for none
     */
    public AddNext(Node source, Node node, Flow flow, Lane lane) {
        this.source = source;
        this.node = node;
        this.flow = flow;
        this.lane = lane;
    }

    /** Returns whether something can come after an element. */
    public static boolean isPossible(Object source) {
        return source instanceof Node node
                && node.getBounds() != null
                && node.eContainer() instanceof Scope
                && Connect.canBegin(ProcessPackage.Literals.SEQUENCE_FLOW, node);
    }

    @Override
    public void run() {
        Bounds place = NextPlace.after(source, node, lane);
        if (lane != null && lane.getBounds() != null) {
            makeRoom(lane, NextPlace.withLabel(node, place));
        }
        new PlaceNode((Scope) source.eContainer(), node, place).run();
        if (source.eContainer() instanceof Process && node.getLane() != lane) {
            node.setLane(lane);
        }
        new Connect(flow, source, node).run();
    }

    /** Makes a lane as large as it must be to hold something. */
    static void makeRoom(Lane lane, Bounds content) {
        Bounds bounds = lane.getBounds();
        int right = content.right() > bounds.right() ? content.right() + MARGIN : bounds.right();
        int bottom = content.bottom() > bounds.bottom() - CLEAR ? content.bottom() + CLEAR : bounds.bottom();
        if (right != bounds.right() || bottom != bounds.bottom()) {
            new ResizeLane(lane, new Bounds(bounds.x(), bounds.y(), right - bounds.x(), bottom - bounds.y())).run();
        }
    }
}
