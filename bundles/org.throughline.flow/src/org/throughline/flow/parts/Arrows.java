package org.throughline.flow.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPartViewer;
import org.throughline.flow.Flowchart;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;

/** The arrows at an element, kept in step at both of their ends. */
final class Arrows {
    private final Flowchart flowchart;
    private final DiagramElement element;

    Arrows(Flowchart flowchart, DiagramElement element) {
        this.flowchart = flowchart;
        this.element = element;
    }

    List<Flow> leaving() {
        return element.getOutgoing().stream().filter(flowchart::shows).toList();
    }

    List<Flow> arriving() {
        return element.getIncoming().stream().filter(flowchart::shows).toList();
    }

    /** Refreshes the parts at the other ends of all arrows here. */
    void refreshOtherEnds(EditPartViewer viewer) {
        Set<Flow> flows = new LinkedHashSet<>(element.getOutgoing());
        flows.addAll(element.getIncoming());
        refreshOtherEnds(flows, viewer);
    }

    /** Refreshes the parts at the other ends of the arrows here that have not found both of their ends yet. */
    void completeOtherEnds(EditPartViewer viewer) {
        Set<Flow> flows = new LinkedHashSet<>(element.getOutgoing());
        flows.addAll(element.getIncoming());
        flows.removeIf(flow -> viewer.getEditPartRegistry().get(flow) instanceof ConnectionEditPart part
                && part.getSource() != null
                && part.getTarget() != null);
        refreshOtherEnds(flows, viewer);
    }

    /** Refreshes the parts at the other ends of the arrows that came or went. */
    void refreshOtherEnds(Notification change, EditPartViewer viewer) {
        refreshOtherEnds(cameOrWent(change), viewer);
    }

    /** Refreshes the parts at both ends of the arrows that came to lie in a scope, or went from it. */
    static void refreshEnds(Notification change, EditPartViewer viewer) {
        for (Flow flow : cameOrWent(change)) {
            refresh(flow.getSource(), viewer);
            refresh(flow.getTarget(), viewer);
        }
    }

    private static List<Flow> cameOrWent(Notification change) {
        List<Flow> flows = new ArrayList<>();
        collect(change.getOldValue(), flows);
        collect(change.getNewValue(), flows);
        return flows;
    }

    private static void collect(Object value, List<Flow> into) {
        if (value instanceof Flow flow) {
            into.add(flow);
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> collect(each, into));
        }
    }

    private void refreshOtherEnds(Collection<Flow> flows, EditPartViewer viewer) {
        for (Flow flow : flows) {
            refreshEnd(flow.getSource(), viewer);
            refreshEnd(flow.getTarget(), viewer);
        }
    }

    private void refreshEnd(DiagramElement end, EditPartViewer viewer) {
        if (end != element) {
            refresh(end, viewer);
        }
    }

    private static void refresh(DiagramElement end, EditPartViewer viewer) {
        if (end != null && viewer.getEditPartRegistry().get(end) instanceof ArrowEnd part) {
            part.refreshArrows();
        }
    }
}
