package org.throughline.flow.commands;

import org.throughline.model.geometry.Route;
import org.throughline.model.process.Flow;

/** Gives an arrow bend points of its own; without any it finds its way itself. */
public final class SetRoute implements Runnable {
    private final Flow flow;
    private final Route route;

    /** Sets the bend points of an arrow. */
    public SetRoute(Flow flow, Route route) {
        this.flow = flow;
        this.route = route;
    }

    @Override
    public void run() {
        flow.setRoute(route.bends().isEmpty() ? null : route);
    }
}
