package org.throughline.diagram.internal.pages;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.throughline.diagram.internal.drawing.Canvas;
import org.throughline.diagram.internal.drawing.Drawing;
import org.throughline.model.geometry.Bounds;

/**
 * Drawings that share a page: one below the other, or side by side where the flow runs down.
 *
 * @param drawings one at least
 */
record Stack(Direction direction, List<Drawing> drawings) {
    /** Returns the room that all of them need, from 0, 0. */
    Bounds frame() {
        int along = 0;
        int across = 0;
        for (Drawing drawing : drawings) {
            along = Math.max(along, direction.along(drawing.frame()).length());
            across += direction.across(drawing.frame()).length();
        }
        return direction.bounds(new Span(0, along), new Span(0, across));
    }

    /** Returns the flowchart in words. */
    String words() {
        return drawings.getFirst().words();
    }

    /** Returns the size of the smallest text, before it is scaled. */
    int smallestText() {
        return drawings.stream().mapToInt(Drawing::smallestText).min().orElseThrow();
    }

    /** Draws all of them from 0, 0. */
    void draw(Canvas canvas) {
        int across = 0;
        for (Drawing drawing : drawings) {
            Bounds frame = drawing.frame();
            Bounds place = direction.bounds(new Span(0, 1), new Span(across, across + 1));
            canvas.begin(AffineTransform.getTranslateInstance(place.x() - frame.x(), place.y() - frame.y()));
            drawing.draw(canvas);
            canvas.end();
            across += direction.across(frame).length();
        }
    }
}
