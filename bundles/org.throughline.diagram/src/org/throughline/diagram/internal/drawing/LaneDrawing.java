package org.throughline.diagram.internal.drawing;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import org.throughline.diagram.internal.LaneHeader;
import org.throughline.diagram.internal.WrappedText;
import org.throughline.diagram.internal.drawing.Canvas.Anchor;
import org.throughline.model.geometry.Bounds;

/** Draws lanes: the band, and the header with the name, which is read from below where it is not written level. */
final class LaneDrawing {
    private final Canvas canvas;

    LaneDrawing(Canvas canvas) {
        this.canvas = canvas;
    }

    void draw(LaneBand lane) {
        Bounds header = lane.header();
        WrappedText name = LaneHeader.text(
                lane.lane(),
                lane.levelName() ? header.height() : header.width(),
                lane.levelName() ? header.width() : header.height());
        canvas.begin("lane-group");
        if (name.cut()) {
            canvas.tooltip(LaneHeader.nameOf(lane.lane()));
        }
        canvas.shape("lane", rectangle(lane.band()));
        canvas.shape("lane-header", rectangle(header));
        int x = header.x() + header.width() / 2;
        int y = header.centre().y();
        if (lane.levelName()) {
            canvas.lines(name, x, y - name.height() / 2, Anchor.MIDDLE, "lane-name");
        } else {
            AffineTransform turned = AffineTransform.getTranslateInstance(x, y);
            turned.quadrantRotate(-1);
            canvas.begin(turned);
            canvas.lines(name, 0, -name.height() / 2, Anchor.MIDDLE, "lane-name");
            canvas.end();
        }
        canvas.end();
    }

    private static Rectangle rectangle(Bounds bounds) {
        return new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }
}
