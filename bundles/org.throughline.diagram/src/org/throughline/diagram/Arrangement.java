package org.throughline.diagram;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;

/**
 * A layout that is found on a copy, so that it can be done on any thread, and written to the process in the end. The
 * process must not change meanwhile.
 */
public final class Arrangement {
    private final Map<EObject, EObject> copies;
    private final Process copy;
    private final List<Node> selection;

    /**
     * Takes a copy of the process, which nobody may change meanwhile.
     *
     * @param selection the nodes to be arranged; with fewer than two, or all of the process, it is laid out as a whole
     */
    public Arrangement(Process process, Collection<Node> selection) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        copy = (Process) copier.copy(process);
        copier.copyReferences();
        copies = copier;
        boolean whole = selection.size() < 2 || new HashSet<>(selection).containsAll(process.getNodes());
        this.selection = whole
                ? List.of()
                : selection.stream().map(node -> (Node) copier.get(node)).toList();
    }

    /** Finds the places; on whatever thread. */
    public void find() {
        if (selection.isEmpty()) {
            AutoLayout.apply(copy);
        } else {
            AutoLayout.apply(copy, selection);
        }
    }

    /** Writes the places that were found to the process; what keeps its place is not touched. */
    public void write() {
        copies.forEach((original, copied) -> {
            switch (original) {
                case Lane lane
                when !Objects.equals(lane.getBounds(), ((Lane) copied).getBounds()) ->
                    lane.setBounds(((Lane) copied).getBounds());
                case Node node
                when !Objects.equals(node.getBounds(), ((Node) copied).getBounds()) ->
                    node.setBounds(((Node) copied).getBounds());
                case Flow flow
                when !Objects.equals(flow.getRoute(), ((Flow) copied).getRoute()) ->
                    flow.setRoute(((Flow) copied).getRoute());
                default -> {}
            }
        });
    }
}
