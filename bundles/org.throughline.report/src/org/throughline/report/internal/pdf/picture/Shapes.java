package org.throughline.report.internal.pdf.picture;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.function.UnaryOperator;
import org.apache.batik.parser.AWTPathProducer;

/** The shapes of SVG. */
final class Shapes {
    private Shapes() {}

    /**
     * Returns the shape of an element.
     *
     * @param attributes the element's; null for one that it does not have
     */
    static Shape of(String element, UnaryOperator<String> attributes) throws UnknownPictureException {
        Lengths at = name -> {
            String value = attributes.apply(name);
            return value == null ? 0 : Ink.number(value);
        };
        return switch (element) {
            case "rect" -> rectangle(at);
            case "circle" -> round(at.of("cx"), at.of("cy"), at.of("r"), at.of("r"));
            case "ellipse" -> round(at.of("cx"), at.of("cy"), at.of("rx"), at.of("ry"));
            case "line" -> new Line2D.Float(at.of("x1"), at.of("y1"), at.of("x2"), at.of("y2"));
            case "path" -> path(attributes.apply("d"));
            case "polyline" -> path("M" + attributes.apply("points"));
            case "polygon" -> path("M" + attributes.apply("points") + "Z");
            default -> throw new UnknownPictureException("the element " + element);
        };
    }

    private interface Lengths {
        float of(String attribute) throws UnknownPictureException;
    }

    private static Shape rectangle(Lengths at) throws UnknownPictureException {
        float width = at.of("width");
        float height = at.of("height");
        float across = at.of("rx") == 0 ? at.of("ry") : at.of("rx");
        float down = at.of("ry") == 0 ? across : at.of("ry");
        return across == 0
                ? new Rectangle2D.Float(at.of("x"), at.of("y"), width, height)
                : new RoundRectangle2D.Float(
                        at.of("x"), at.of("y"), width, height, Math.min(width, 2 * across), Math.min(height, 2 * down));
    }

    private static Shape round(float x, float y, float across, float down) {
        return new Ellipse2D.Float(x - across, y - down, 2 * across, 2 * down);
    }

    private static Shape path(String steps) throws UnknownPictureException {
        try {
            return AWTPathProducer.createShape(
                    new StringReader(steps == null ? "" : steps), PathIterator.WIND_NON_ZERO);
        } catch (IOException e) {
            throw new UnknownPictureException("the path " + steps, e);
        }
    }
}
