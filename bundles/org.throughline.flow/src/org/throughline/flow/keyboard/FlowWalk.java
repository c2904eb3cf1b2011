package org.throughline.flow.keyboard;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.throughline.flow.Flowchart;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Process;
import org.throughline.model.process.Start;

/** Walks along the flow: from a node to the next or the one before, from a selected arrow to one of its ends. */
public final class FlowWalk {
    private FlowWalk() {}

    /** Selects and shows what comes next, or before; the beginning where nothing is selected. */
    public static void walk(GraphicalViewer viewer, Flowchart flowchart, boolean onwards) {
        EditPart focus = viewer.getFocusEditPart();
        DiagramElement from = focus != null && focus.getModel() instanceof DiagramElement element ? element : null;
        DiagramElement to = from == null ? beginning(flowchart.process()) : step(from, flowchart, onwards);
        if (to != null && viewer.getEditPartRegistry().get(to) instanceof EditPart part) {
            viewer.select(part);
            viewer.reveal(part);
        }
    }

    private static DiagramElement beginning(Process process) {
        return process.getNodes().stream()
                .filter(Start.class::isInstance)
                .findFirst()
                .orElse(process.getNodes().isEmpty() ? null : process.getNodes().getFirst());
    }

    private static DiagramElement step(DiagramElement from, Flowchart flowchart, boolean onwards) {
        if (from instanceof Flow flow) {
            return onwards ? flow.getTarget() : flow.getSource();
        }
        for (Flow flow : onwards ? from.getOutgoing() : from.getIncoming()) {
            DiagramElement end = onwards ? flow.getTarget() : flow.getSource();
            if (flowchart.shows(flow) && end != from) {
                return end;
            }
        }
        return null;
    }
}
