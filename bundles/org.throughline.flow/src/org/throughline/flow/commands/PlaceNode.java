package org.throughline.flow.commands;

import java.util.Map;
import org.throughline.flow.steptype.StepTypes;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SubProcess;

/** Puts a node, new or from elsewhere in the process, into a process or an open sub-process. */
public final class PlaceNode implements Runnable {
    private static final int MARGIN = 16;

    private final Scope scope;
    private final Node node;
    private final Bounds bounds;

    /** Places a node at bounds in the coordinates of the diagram. */
    public PlaceNode(Scope scope, Node node, Bounds bounds) {
        this.scope = scope;
        this.node = node;
        this.bounds = bounds;
    }

    @Override
    public void run() {
        if (node.eContainer() != scope) {
            scope.getNodes().add(node);
            StepTypes.begin(node);
        }
        new MoveNodes(Map.of(node, bounds)).run();
        if (scope instanceof SubProcess around) {
            node.setLane(null);
            makeRoom(around);
        }
    }

    private void makeRoom(SubProcess around) {
        Bounds needed = new Bounds(
                bounds.x() - MARGIN,
                bounds.y() - 2 * MARGIN,
                bounds.width() + 2 * MARGIN,
                bounds.height() + 3 * MARGIN);
        Bounds larger = around.getBounds().union(needed);
        if (!larger.equals(around.getBounds())) {
            around.setBounds(larger);
            if (around.eContainer() instanceof SubProcess outer) {
                new PlaceNode(outer, around, larger).run();
            }
        }
    }

    /** Returns whether a scope can take a node in: a node is not put into itself. */
    public static boolean isPossible(Scope scope, Node node) {
        Object around = scope;
        while (around instanceof SubProcess inside) {
            if (inside == node) {
                return false;
            }
            around = inside.eContainer();
        }
        return around instanceof Process;
    }
}
