package org.throughline.diagram.internal.svg;

import java.util.List;
import java.util.Locale;
import org.throughline.diagram.FlowPath;
import org.throughline.diagram.internal.ArrowTexts;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.Association;
import org.throughline.model.process.Flow;
import org.throughline.model.process.MessageFlow;

/** Draws arrows: lines and heads, those that carry a hand-off stronger. */
final class FlowDrawing {
    private static final double HEAD_LENGTH = 10;
    private static final double HEAD_HALF_WIDTH = 4.5;

    private final SvgWriter svg;
    private final ArrowTexts texts;

    FlowDrawing(SvgWriter svg, ArrowTexts texts) {
        this.svg = svg;
        this.texts = texts;
    }

    void draw(Flow flow) {
        List<Point> points = FlowPath.of(flow);
        if (points.size() < 2) {
            return;
        }
        boolean handOff = texts.isHandOff(flow);
        svg.group("arrow");
        svg.empty("path", "class", lineClass(flow, handOff), "d", line(points));
        if (!(flow instanceof Association)) {
            String shape = flow instanceof MessageFlow && !handOff ? "head open" : "head";
            double scale = handOff ? 1.3 : 1;
            head(points, handOff ? shape + " hand-off-head" : shape, scale);
        }
        svg.end();
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

    private static String line(List<Point> points) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(point.x())
                    .append(' ')
                    .append(point.y());
        }
        return path.toString();
    }

    private void head(List<Point> points, String cssClass, double scale) {
        Point tip = points.getLast();
        Point from = points.get(points.size() - 2);
        double length = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
        double dx = (tip.x() - from.x()) / length;
        double dy = (tip.y() - from.y()) / length;
        double backX = tip.x() - dx * HEAD_LENGTH * scale;
        double backY = tip.y() - dy * HEAD_LENGTH * scale;
        double sideX = -dy * HEAD_HALF_WIDTH * scale;
        double sideY = dx * HEAD_HALF_WIDTH * scale;
        svg.empty(
                "path",
                "class",
                cssClass,
                "d",
                "M" + tip.x() + " " + tip.y() + "L" + number(backX + sideX) + " " + number(backY + sideY) + "L"
                        + number(backX - sideX) + " " + number(backY - sideY) + "Z");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
