package org.throughline.flow.commands;

import java.util.ArrayList;
import java.util.List;
import org.throughline.diagram.SquarePath;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;

/** The line of an arrow as it is drawn, from the middle of one node to the middle of the other. */
final class ArrowLine {
    private ArrowLine() {}

    /** Returns the middles of both ends and the bends between them; nothing where an end is no node with a place. */
    static List<Point> of(Flow flow) {
        if (!(flow.getSource() instanceof Node from && flow.getTarget() instanceof Node to)
                || from.getBounds() == null
                || to.getBounds() == null) {
            return List.of();
        }
        if (flow.getRoute() == null) {
            return between(from.getBounds(), to.getBounds());
        }
        List<Point> line = new ArrayList<>(List.of(from.getBounds().centre()));
        line.addAll(flow.getRoute().bends());
        line.add(to.getBounds().centre());
        return line;
    }

    /** Returns the line that an arrow without bend points takes. */
    static List<Point> between(Bounds from, Bounds to) {
        List<Point> line = new ArrayList<>(List.of(from.centre()));
        line.addAll(SquarePath.between(from, to));
        line.add(to.centre());
        return line;
    }

    /** Returns the boxes around the stretches of a line. */
    static List<Bounds> stretches(List<Point> line) {
        List<Bounds> stretches = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            Point a = line.get(i - 1);
            Point b = line.get(i);
            stretches.add(new Bounds(
                    Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())));
        }
        return stretches;
    }
}
