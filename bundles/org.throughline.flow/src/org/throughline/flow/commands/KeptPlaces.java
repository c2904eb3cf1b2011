package org.throughline.flow.commands;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.diagram.Size;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;
import org.throughline.model.process.SubProcess;

/**
 * Where everything in a sub-process lay when it was closed last, for as long as the client is open; the model has no
 * places of what is not drawn.
 */
final class KeptPlaces extends AdapterImpl {
    private final Bounds around;
    private final Map<Node, Bounds> nodes = new HashMap<>();
    private final Map<Flow, Route> flows = new HashMap<>();

    private KeptPlaces(SubProcess subProcess) {
        around = subProcess.getBounds();
        subProcess.eAllContents().forEachRemaining(inner -> {
            if (inner instanceof Node node) {
                nodes.put(node, node.getBounds());
            } else if (inner instanceof Flow flow) {
                flows.put(flow, flow.getRoute());
            }
        });
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == KeptPlaces.class;
    }

    private static KeptPlaces of(SubProcess subProcess) {
        return (KeptPlaces) EcoreUtil.getExistingAdapter(subProcess, KeptPlaces.class);
    }

    /** Keeps the places in a sub-process that is open. */
    static void keep(SubProcess subProcess) {
        subProcess.eAdapters().remove(of(subProcess));
        subProcess.eAdapters().add(new KeptPlaces(subProcess));
    }

    /**
     * Puts everything where it was, as far from the corner of the sub-process as it was.
     *
     * @return whether that could be done: not so where none were kept, or something came or went since
     */
    static boolean giveBack(SubProcess subProcess) {
        KeptPlaces kept = of(subProcess);
        if (kept == null || !kept.isOfAllIn(subProcess)) {
            return false;
        }
        kept.nodes.forEach(Node::setBounds);
        kept.flows.forEach(Flow::setRoute);
        int dx = subProcess.getBounds().x() - kept.around.x();
        int dy = subProcess.getBounds().y() - kept.around.y();
        Places.withInner(subProcess.getNodes()).forEach(node -> Places.shift(node, dx, dy));
        kept.flows.keySet().forEach(flow -> Places.shift(flow, dx, dy));
        return true;
    }

    /** Returns how large a sub-process was whose places are kept. */
    static Size size(SubProcess subProcess) {
        Bounds around = of(subProcess).around;
        return new Size(around.width(), around.height());
    }

    private boolean isOfAllIn(SubProcess subProcess) {
        Set<EObject> known = new HashSet<>(nodes.keySet());
        known.addAll(flows.keySet());
        Set<EObject> now = new HashSet<>();
        subProcess.eAllContents().forEachRemaining(inner -> {
            if (inner instanceof Node || inner instanceof Flow) {
                now.add(inner);
            }
        });
        return known.equals(now);
    }
}
