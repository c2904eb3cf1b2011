package org.throughline.flow.commands;

import java.util.List;
import org.throughline.diagram.AutoLayout;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;

/** Gives an arrow another end; its bend points, made for the old one, are given up. */
public final class Reconnect implements Runnable {
    private final Flow flow;
    private final DiagramElement source;
    private final DiagramElement target;

    /** Lets an arrow lead from one element to another. */
    public Reconnect(Flow flow, DiagramElement source, DiagramElement target) {
        this.flow = flow;
        this.source = source;
        this.target = target;
    }

    @Override
    public void run() {
        if (flow.getSource() != source) {
            flow.setSource(source);
        }
        if (flow.getTarget() != target) {
            flow.setTarget(target);
        }
        flow.setRoute(null);
        AutoLayout.route(Places.processOf(flow), List.of(flow));
    }
}
