package org.throughline.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.diagram.internal.layout.ArrowLayout;
import org.throughline.diagram.internal.layout.Completion;
import org.throughline.diagram.internal.layout.ProcessLayout;
import org.throughline.diagram.internal.layout.SelectionLayout;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Scope;

/**
 * Gives a flowchart its geometry: lanes as bands in the model's order, the flow from left to right. All coordinates,
 * those inside a sub-process too, are the diagram's, in points of 1/96 inch. The same flowchart gets the same geometry
 * each time.
 */
public final class AutoLayout {
    private AutoLayout() {}

    /**
     * Returns whether every lane and every node outside sub-processes has its place. A sub-process whose content has
     * none is drawn closed.
     */
    public static boolean isLaidOut(Process process) {
        return process.getNodes().stream().allMatch(node -> node.getBounds() != null) && areLaidOut(process.getLanes());
    }

    private static boolean areLaidOut(List<Lane> lanes) {
        return lanes.stream().allMatch(lane -> lane.getBounds() != null && areLaidOut(lane.getLanes()));
    }

    /** Lays a flowchart out that has no geometry yet, and leaves another as it is. */
    public static void applyWhereNone(Process process) {
        if (!isLaidOut(process)) {
            apply(process);
        }
    }

    /** Sets the bounds of all lanes and nodes and the routes of all flows, whatever was there. */
    public static void apply(Process process) {
        ProcessLayout.apply(process);
    }

    /**
     * Arranges some nodes and leaves the others where they are. The nodes stay in their lanes, or in their sub-process,
     * and about where they were; they keep their sizes. New ways are found for the arrows at them and for those that
     * they would lie on. Only where a lane or sub-process has no room it grows, and what lies beyond moves aside.
     *
     * @param selection nodes of the process, at any depth; an event at a border goes with its step. All nodes at their
     *     depth must have bounds, else the whole process is laid out
     */
    public static void apply(Process process, Collection<Node> selection) {
        Map<Scope, List<Node>> byScope = new LinkedHashMap<>();
        selection.forEach(node -> byScope.computeIfAbsent((Scope) node.eContainer(), s -> new ArrayList<>())
                .add(node));
        boolean known = isLaidOut(process)
                && byScope.keySet().stream()
                        .allMatch(scope -> scope.getNodes().stream().allMatch(node -> node.getBounds() != null));
        if (known) {
            byScope.forEach((scope, nodes) -> SelectionLayout.apply(process, scope, nodes));
        } else {
            apply(process);
        }
    }

    /**
     * Finds new ways for those of some arrows that run through figures or along other arrows; all else stays. Arrows in
     * a sub-process that is drawn closed have none.
     */
    public static void route(Process process, Collection<Flow> arrows) {
        ArrowLayout.apply(process, arrows);
    }

    /**
     * Gives a place to whatever has none. Where only nodes outside of all lanes are missing they go below the rest,
     * which stays as it is; else the whole is laid out anew.
     */
    public static void complete(Process process) {
        if (isLaidOut(process)) {
            return;
        }
        if (Completion.isPossible(process)) {
            Completion.apply(process);
        } else {
            apply(process);
        }
    }

    /**
     * Returns the process itself where it is laid out, else a copy that was completed. The copy's elements keep their
     * ids, and refer to the same participants, products and needs.
     */
    public static Process laidOutCopy(Process process) {
        if (isLaidOut(process)) {
            return process;
        }
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Process copy = (Process) copier.copy(process);
        copier.copyReferences();
        for (var entry : copier.entrySet()) {
            EObject copied = entry.getValue();
            copied.eSet(BasePackage.Literals.ELEMENT__ID, ((Element) entry.getKey()).getId());
        }
        complete(copy);
        return copy;
    }
}
