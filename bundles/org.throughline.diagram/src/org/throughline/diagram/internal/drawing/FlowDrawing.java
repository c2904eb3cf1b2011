package org.throughline.diagram.internal.drawing;

import java.awt.Shape;
import java.util.List;
import org.throughline.diagram.internal.ArrowTexts;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.Association;
import org.throughline.model.process.Flow;
import org.throughline.model.process.MessageFlow;

/** Draws arrows: lines and heads, those that carry a hand-off stronger. */
final class FlowDrawing {
    private static final double HEAD_LENGTH = 10;
    private static final double HEAD_HALF_WIDTH = 4.5;

    private final Canvas canvas;
    private final ArrowTexts texts;

    FlowDrawing(Canvas canvas, ArrowTexts texts) {
        this.canvas = canvas;
        this.texts = texts;
    }

    void draw(Arrow arrow) {
        Flow flow = arrow.flow();
        boolean handOff = texts.isHandOff(flow);
        canvas.begin("arrow");
        canvas.shape(lineClass(flow, handOff), line(arrow.points()));
        if (arrow.head() && !(flow instanceof Association)) {
            String shape = flow instanceof MessageFlow && !handOff ? "head open" : "head";
            canvas.shape(handOff ? shape + " hand-off-head" : shape, head(arrow.points(), handOff ? 1.3 : 1));
        }
        canvas.end();
    }

    private String lineClass(Flow flow, boolean handOff) {
        String kind = switch (flow) {
            case MessageFlow message -> "flow message";
            case Association association -> "flow association";
            default -> "flow";
        };
        if (!handOff) {
            return kind;
        }
        return kind + " hand-off" + (texts.isAgreed(flow) ? "" : " not-agreed");
    }

    private static Shape line(List<Point> points) {
        Lines line = new Lines().move(points.getFirst().x(), points.getFirst().y());
        points.subList(1, points.size()).forEach(point -> line.to(point.x(), point.y()));
        return line.shape();
    }

    private static Shape head(List<Point> points, double scale) {
        Point tip = points.getLast();
        Point from = points.get(points.size() - 2);
        double length = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
        double dx = (tip.x() - from.x()) / length;
        double dy = (tip.y() - from.y()) / length;
        double backX = tip.x() - dx * HEAD_LENGTH * scale;
        double backY = tip.y() - dy * HEAD_LENGTH * scale;
        double sideX = -dy * HEAD_HALF_WIDTH * scale;
        double sideY = dx * HEAD_HALF_WIDTH * scale;
        return new Lines()
                .move(tip.x(), tip.y())
                .to(backX + sideX, backY + sideY, backX - sideX, backY - sideY)
                .close()
                .shape();
    }
}
