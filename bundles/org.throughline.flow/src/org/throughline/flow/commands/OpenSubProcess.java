package org.throughline.flow.commands;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.diagram.AutoLayout;
import org.throughline.diagram.NodeSizes;
import org.throughline.diagram.Size;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SubProcess;

/**
 * Shows what a sub-process holds, or hides it. Shown, the content has the places it had when it was hidden, or is laid
 * out where it had none, and what lies right of it and below makes way; hidden, the content has no places and the rest
 * draws together again.
 */
public final class OpenSubProcess implements Runnable {
    private final SubProcess subProcess;
    private final String firstName;

    /**
     * Opens a closed sub-process, closes an open one.
     *
     * @param firstName the name of the start that an empty one gets when it is opened
     */
    public OpenSubProcess(SubProcess subProcess, String firstName) {
        this.subProcess = subProcess;
        this.firstName = firstName;
    }

    /** Returns whether the content of a sub-process is shown. */
    public static boolean isOpen(SubProcess subProcess) {
        return subProcess.getNodes().stream().anyMatch(node -> node.getBounds() != null);
    }

    @Override
    public void run() {
        Bounds old = subProcess.getBounds();
        Size size;
        if (isOpen(subProcess)) {
            KeptPlaces.keep(subProcess);
            hide(subProcess);
            size = NodeSizes.of(subProcess);
        } else if (KeptPlaces.giveBack(subProcess)) {
            size = KeptPlaces.size(subProcess);
        } else {
            show(old);
            size = NodeSizes.of(subProcess);
        }
        Bounds target = new Bounds(old.x(), old.y(), size.width(), size.height());
        subProcess.setBounds(target);
        makeWay(old, target);
    }

    private static void hide(Scope scope) {
        for (Node node : scope.getNodes()) {
            node.setBounds(null);
            if (node instanceof SubProcess inner) {
                hide(inner);
            }
        }
        scope.getFlows().forEach(flow -> flow.setRoute(null));
    }

    private void show(Bounds old) {
        if (subProcess.getNodes().isEmpty()) {
            Node first = ProcessFactory.eINSTANCE.createStart();
            first.setName(firstName);
            subProcess.getNodes().add(first);
        }
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Process alone = ProcessFactory.eINSTANCE.createProcess();
        alone.getNodes().addAll(copier.copyAll(subProcess.getNodes()));
        alone.getFlows().addAll(copier.copyAll(subProcess.getFlows()));
        copier.copyReferences();
        alone.getNodes().forEach(node -> node.setLane(null));
        alone.getFlows().removeIf(flow -> flow.getSource() == null || flow.getTarget() == null);
        AutoLayout.apply(alone);
        copier.forEach(OpenSubProcess::takeOver);
        Bounds content = NodeSizes.content(subProcess);
        int dx = old.x() + NodeSizes.SUB_PROCESS_PADDING - content.x();
        int dy = old.y() + NodeSizes.SUB_PROCESS_PADDING + NodeSizes.SUB_PROCESS_TITLE - content.y();
        Places.withInner(subProcess.getNodes()).forEach(node -> Places.shift(node, dx, dy));
        subProcess.eAllContents().forEachRemaining(inner -> {
            if (inner instanceof Flow flow) {
                Places.shift(flow, dx, dy);
            }
        });
    }

    private static void takeOver(EObject original, EObject laidOut) {
        if (original instanceof Node node) {
            node.setBounds(((Node) laidOut).getBounds());
        } else if (original instanceof Flow flow) {
            flow.setRoute(((Flow) laidOut).getRoute());
        }
    }

    private void makeWay(Bounds old, Bounds target) {
        int dx = target.width() - old.width();
        int dy = target.height() - old.height();
        Scope scope = (Scope) subProcess.eContainer();
        Lane lane = subProcess.getLane();
        if (lane != null && lane.getBounds() != null && dy > 0) {
            Bounds band = lane.getBounds();
            int bottom = Math.max(band.bottom(), target.bottom() + NodeSizes.SUB_PROCESS_PADDING);
            new ResizeLane(lane, new Bounds(band.x(), band.y(), band.width(), bottom - band.y())).run();
        }
        Map<Node, Bounds> others = new HashMap<>();
        for (Node other : scope.getNodes()) {
            Bounds bounds = other.getBounds();
            if (other == subProcess || bounds == null) {
                continue;
            }
            if (bounds.x() >= old.right()) {
                others.put(other, bounds.translated(dx, 0));
            } else if (other.getLane() == lane && bounds.y() >= old.bottom() && bounds.right() > old.x()) {
                others.put(other, bounds.translated(0, dy));
            }
        }
        new MoveNodes(others, false).run();
        lengthenLanes(dx);
        if (scope instanceof SubProcess around) {
            growAround(around);
        }
    }

    private void lengthenLanes(int dx) {
        Process process = Places.processOf(subProcess);
        if (!process.getLanes().isEmpty()
                && process.getLanes().getFirst().getBounds() != null
                && !Upright.is(process)) {
            Lane first = process.getLanes().getFirst();
            Bounds band = first.getBounds();
            new ResizeLane(first, new Bounds(band.x(), band.y(), band.width() + dx, band.height())).run();
        }
    }

    private static void growAround(SubProcess around) {
        Size needed = NodeSizes.of(around);
        Bounds bounds = around.getBounds();
        if (needed.width() > bounds.width() || needed.height() > bounds.height()) {
            around.setBounds(new Bounds(
                    bounds.x(),
                    bounds.y(),
                    Math.max(needed.width(), bounds.width()),
                    Math.max(needed.height(), bounds.height())));
        }
    }
}
