package org.throughline.flow.keyboard;

import java.util.List;
import org.eclipse.gef.commands.Command;
import org.eclipse.osgi.util.NLS;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.Size;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.Connect;
import org.throughline.flow.commands.InsertLane;
import org.throughline.flow.commands.PlaceNode;
import org.throughline.flow.elements.ElementProvider;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.elements.FlowProvider;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Note;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.Scope;

/** Adds an element of a kind chosen from a list: behind the selected node with an arrow, else beside the rest. */
public final class KeyAdd {
    private static final int GAP = 50;
    private static final int MARGIN = 60;

    private KeyAdd() {}

    /** Returns what can be added so, in the order of the palette. */
    public static List<ElementProvider> kinds() {
        return ElementProviders.all().stream()
                .filter(provider -> !(provider instanceof FlowProvider))
                .toList();
    }

    /**
     * Returns a command that adds a new element.
     *
     * @param selected what is selected; null for nothing
     */
    public static Command add(Flowchart flowchart, DiagramElement element, DiagramElement selected) {
        String label = NLS.bind(Messages.add, ElementProviders.of(element).label());
        return flowchart.command(label, () -> place(flowchart.process(), element, selected));
    }

    private static void place(Process process, DiagramElement element, DiagramElement selected) {
        if (element instanceof Lane lane) {
            Bounds beside = selected instanceof Lane other ? other.getBounds() : null;
            Point below = beside == null ? new Point(GAP, Integer.MAX_VALUE / 2) : beside.centre();
            new InsertLane(process, lane, process.getLanes().isEmpty() ? new Point(0, 0) : below).run();
        } else if (element instanceof Node node) {
            Node before = selected instanceof Node shown && shown.getBounds() != null ? shown : null;
            Scope scope = before == null ? process : (Scope) before.eContainer();
            new PlaceNode(scope, node, bounds(scope, node, before, selected)).run();
            if (before != null) {
                connect(before, node);
            }
        }
    }

    private static Bounds bounds(Scope scope, Node node, Node before, DiagramElement selected) {
        Size size = NodeSizes.of(node);
        int x = before == null ? left(scope, selected) : before.getBounds().right() + GAP;
        int y = before == null
                ? top(scope, selected)
                : before.getBounds().centre().y() - size.height() / 2;
        Bounds bounds = new Bounds(x, y, size.width(), size.height());
        while (isTaken(scope, bounds)) {
            bounds = bounds.translated(GAP, 0);
        }
        return bounds;
    }

    private static int left(Scope scope, DiagramElement selected) {
        return selected instanceof Lane lane && lane.getBounds() != null
                        || !lanes(scope).isEmpty()
                ? NodeSizes.LANE_HEADER + GAP
                : GAP;
    }

    private static int top(Scope scope, DiagramElement selected) {
        List<Lane> lanes = selected instanceof Lane lane && lane.getBounds() != null ? List.of(lane) : lanes(scope);
        return lanes.isEmpty() || lanes.getFirst().getBounds() == null
                ? MARGIN
                : lanes.getFirst().getBounds().y() + MARGIN / 2;
    }

    private static List<Lane> lanes(Scope scope) {
        return scope instanceof Process process ? process.getLanes() : List.of();
    }

    private static boolean isTaken(Scope scope, Bounds place) {
        return scope.getNodes().stream()
                .map(Node::getBounds)
                .anyMatch(other -> other != null
                        && other.x() < place.right()
                        && place.x() < other.right()
                        && other.y() < place.bottom()
                        && place.y() < other.bottom());
    }

    private static void connect(Node before, Node node) {
        if (Connect.canLead(ProcessPackage.Literals.SEQUENCE_FLOW, before, node)) {
            new Connect(ProcessFactory.eINSTANCE.createSequenceFlow(), before, node).run();
        } else if (node instanceof Note) {
            Flow link = ProcessFactory.eINSTANCE.createAssociation();
            if (Connect.canLead(ProcessPackage.Literals.ASSOCIATION, node, before)) {
                new Connect(link, node, before).run();
            }
        }
    }
}
