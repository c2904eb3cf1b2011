package org.throughline.flow.outline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.StringJoiner;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProvider;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.elements.FlowProvider;
import org.throughline.model.base.Element;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.SubProcess;

/** The flow as text: lanes, the steps in each in the order of the flow, and below a step what comes next. */
final class FlowTold implements ITreeContentProvider {
    /** Stands for the nodes that lie in no lane. */
    record WithoutLane(Process process) {}

    @Override
    public Object[] getElements(Object input) {
        Process process = (Process) input;
        List<Object> all = new ArrayList<>(process.getLanes());
        if (!nodesIn(process, null).isEmpty()) {
            all.add(new WithoutLane(process));
        }
        return all.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return children(parent).toArray();
    }

    private static List<?> children(Object parent) {
        return switch (parent) {
            case Lane lane -> {
                List<DiagramElement> inside = new ArrayList<>(lane.getLanes());
                inside.addAll(nodesIn(processOf(lane), lane));
                yield inside;
            }
            case WithoutLane rest -> nodesIn(rest.process(), null);
            case SubProcess inside -> {
                List<DiagramElement> content = new ArrayList<>(FlowOrder.of(new LinkedHashSet<>(inside.getNodes())));
                content.addAll(inside.getOutgoing());
                yield content;
            }
            case DiagramElement element -> element.getOutgoing();
            default -> List.of();
        };
    }

    private static List<Node> nodesIn(Process process, Lane lane) {
        return FlowOrder.of(new LinkedHashSet<>(process.getNodes())).stream()
                .filter(node -> node.getLane() == lane)
                .toList();
    }

    private static Process processOf(Lane lane) {
        return lane.eContainer() instanceof Lane outer ? processOf(outer) : (Process) lane.eContainer();
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case Flow flow -> flow.getSource();
            case Node node when node.eContainer() instanceof SubProcess around -> around;
            case Node node when node.getLane() != null -> node.getLane();
            case Node node when node.eContainer() instanceof Process process -> new WithoutLane(process);
            case Lane lane when lane.eContainer() instanceof Lane outer -> outer;
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return !children(element).isEmpty();
    }

    /** Returns the line of the outline that tells of an element. */
    static String text(Object element) {
        return switch (element) {
            case WithoutLane rest -> Messages.noLane;
            case Flow flow -> told(flow);
            case Node node -> {
                StringJoiner line = new StringJoiner(", ");
                line.add(ElementProviders.nameOf(node));
                node.getOutgoing().forEach(flow -> line.add(told(flow)));
                yield line.toString();
            }
            case Element other -> ElementProviders.nameOf(other);
            default -> "";
        };
    }

    private static String told(Flow flow) {
        ElementProvider provider = ElementProviders.of(flow);
        String target = ElementProviders.nameOf(flow.getTarget());
        return provider instanceof FlowProvider known ? known.told(flow, target) : target;
    }
}
