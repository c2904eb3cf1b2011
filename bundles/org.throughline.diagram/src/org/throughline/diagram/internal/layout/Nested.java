package org.throughline.diagram.internal.layout;

import org.throughline.diagram.NodeSizes;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SubProcess;

/** The content of a sub-process: laid out first on its own, then moved to where the sub-process stands. */
final class Nested {
    private Nested() {}

    /** Returns how far along its cell's lower side, from the middle, a node inside of the sub-process will be. */
    static int offset(Cell cell, Node inner) {
        Bounds figure = cell.boundsAround(0, 0);
        Point shift = shift((SubProcess) cell.node, cell.axes.turn(figure));
        Bounds moved = inner.getBounds().translated(shift.x(), shift.y());
        return cell.axes.turn(moved).centre().x() - figure.centre().x();
    }

    /** Moves all that a sub-process holds into its figure. */
    static void moveInto(SubProcess subProcess, FlowsByScope flows) {
        if (NodeSizes.content(subProcess) != null) {
            Point shift = shift(subProcess, subProcess.getBounds());
            move(subProcess, shift.x(), shift.y(), flows);
        }
    }

    private static Point shift(SubProcess subProcess, Bounds figure) {
        Bounds content = NodeSizes.content(subProcess);
        int free = figure.height() - NodeSizes.SUB_PROCESS_TITLE - content.height();
        return new Point(
                figure.x() + (figure.width() - content.width()) / 2 - content.x(),
                figure.y() + NodeSizes.SUB_PROCESS_TITLE + free / 2 - content.y());
    }

    static void move(Scope scope, int dx, int dy, FlowsByScope flows) {
        for (Node node : scope.getNodes()) {
            if (node.getBounds() != null) {
                node.setBounds(node.getBounds().translated(dx, dy));
            }
            if (node instanceof SubProcess inner) {
                move(inner, dx, dy, flows);
            }
        }
        for (Flow flow : flows.in(scope)) {
            if (flow.getRoute() != null) {
                flow.setRoute(new Route(flow.getRoute().bends().stream()
                        .map(bend -> bend.translated(dx, dy))
                        .toList()));
            }
        }
    }
}
