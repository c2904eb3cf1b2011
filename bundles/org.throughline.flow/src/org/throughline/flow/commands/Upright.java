package org.throughline.flow.commands;

import org.eclipse.emf.ecore.EObject;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.Process;

/** Lets what is written for lanes one below the other work on lanes that stand side by side. */
final class Upright {
    private Upright() {}

    static boolean is(Process process) {
        return process != null && process.getOrientation() == Orientation.VERTICAL;
    }

    /** Runs a change in coordinates in which lanes lie one below the other. */
    static void run(Process process, Runnable change) {
        if (is(process)) {
            mirror(process);
            change.run();
            mirror(process);
        } else {
            change.run();
        }
    }

    static Point mirrored(Point point) {
        return new Point(point.y(), point.x());
    }

    static Bounds mirrored(Bounds bounds) {
        return bounds == null ? null : new Bounds(bounds.y(), bounds.x(), bounds.height(), bounds.width());
    }

    /** Exchanges right and down in the whole flowchart. */
    private static void mirror(Process process) {
        for (var all = process.eAllContents(); all.hasNext(); ) {
            EObject each = all.next();
            switch (each) {
                case Node node -> node.setBounds(mirrored(node.getBounds()));
                case Lane lane -> lane.setBounds(mirrored(lane.getBounds()));
                case Flow flow
                when flow.getRoute() != null ->
                    flow.setRoute(new Route(flow.getRoute().bends().stream()
                            .map(Upright::mirrored)
                            .toList()));
                default -> {
                    // has no place
                }
            }
        }
    }
}
