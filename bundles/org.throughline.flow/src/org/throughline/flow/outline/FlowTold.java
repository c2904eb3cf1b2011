package org.throughline.flow.outline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.model.base.Element;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.SubProcess;

/**
 * The flow as text: a line a node in the order of the flow and below it what comes next; then what no way leads to,
 * notes and documents, and the lanes.
 */
final class FlowTold implements ITreeContentProvider {
    /** A heading with what stands below it. */
    enum Section {
        UNREACHED,
        REMARKS,
        LANES
    }

    private final Flowchart flowchart;
    private Telling telling;

    FlowTold(Flowchart flowchart) {
        this.flowchart = flowchart;
        tellAnew();
    }

    /** Follows a change of the flowchart. */
    void tellAnew() {
        telling = new Telling(flowchart.process(), flowchart::handOff);
    }

    @Override
    public Object[] getElements(Object input) {
        List<Object> all = new ArrayList<>(telling.nodes(flowchart.process()));
        for (Section section : Section.values()) {
            if (!children(section).isEmpty()) {
                all.add(section);
            }
        }
        return all.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return children(parent).toArray();
    }

    private List<?> children(Object parent) {
        return switch (parent) {
            case Section section ->
                switch (section) {
                    case UNREACHED -> telling.unreached();
                    case REMARKS -> telling.remarks();
                    case LANES -> flowchart.process().getLanes();
                };
            case Lane lane -> lane.getLanes();
            case SubProcess inside -> {
                List<DiagramElement> content = new ArrayList<>(telling.nodes(inside));
                content.addAll(inside.getOutgoing());
                yield content;
            }
            case DiagramElement element -> element.getOutgoing();
            default -> List.of();
        };
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case Flow flow -> flow.getSource();
            case Lane lane -> lane.eContainer() instanceof Process ? Section.LANES : lane.eContainer();
            case Node node when node.eContainer() instanceof SubProcess around -> around;
            case Node node when telling.unreached().contains(node) -> Section.UNREACHED;
            case Node node when telling.remarks().contains(node) -> Section.REMARKS;
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return !children(element).isEmpty();
    }

    /** Returns the line of the outline that tells of an element. */
    String text(Object element) {
        return switch (element) {
            case Section section ->
                switch (section) {
                    case UNREACHED -> Messages.outlineUnreached;
                    case REMARKS -> Messages.outlineRemarks;
                    case LANES -> Messages.outlineLanes;
                };
            case Flow flow -> telling.clause(flow);
            case Node node -> telling.sentence(node);
            case Element other -> ElementProviders.nameOf(other);
            default -> "";
        };
    }
}
