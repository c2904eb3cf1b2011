package org.throughline.diagram.internal.drawing;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** A shape of straight lines, drawn from point to point. */
final class Lines {
    private final Path2D.Double path = new Path2D.Double();

    Lines move(double x, double y) {
        path.moveTo(x, y);
        return this;
    }

    /** Draws on to each point; coordinates are x and y in turn. */
    Lines to(double... coordinates) {
        for (int i = 0; i < coordinates.length; i += 2) {
            path.lineTo(coordinates[i], coordinates[i + 1]);
        }
        return this;
    }

    Lines close() {
        path.closePath();
        return this;
    }

    Shape shape() {
        return path;
    }
}
