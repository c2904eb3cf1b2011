package org.throughline.diagram.internal.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.throughline.diagram.internal.WrappedText;
import org.throughline.diagram.internal.drawing.Canvas;
import org.throughline.diagram.internal.drawing.Style;
import org.throughline.model.geometry.Bounds;

/** Draws one {@code <svg>} element whose text is text and whose colours are rules of style. */
public final class SvgCanvas implements Canvas {
    private final SvgWriter svg = new SvgWriter();

    /**
     * Begins a picture.
     *
     * @param frame what it shows
     * @param scale how large it is shown where nobody says otherwise
     * @param words the picture told, for those who cannot see it
     */
    public SvgCanvas(Bounds frame, double scale, String title, String words) {
        svg.start("svg", "xmlns", "http://www.w3.org/2000/svg", "class", Style.ROOT, "role", "img");
        svg.attributes("viewBox", frame.x() + " " + frame.y() + " " + frame.width() + " " + frame.height());
        svg.attributes("width", number(frame.width() * scale), "height", number(frame.height() * scale));
        svg.start("title").text(title).end();
        svg.start("desc").text(words).end();
        svg.start("style").text(Style.css()).end();
    }

    /** Ends the picture and returns it, without an XML declaration. */
    public String finish() {
        return svg.end().toString();
    }

    @Override
    public void begin(String kind) {
        svg.group(kind);
    }

    @Override
    public void begin(AffineTransform moved) {
        double[] values = new double[6];
        moved.getMatrix(values);
        StringBuilder matrix = new StringBuilder();
        for (double value : values) {
            matrix.append(matrix.isEmpty() ? "matrix(" : " ").append(number(value, 5));
        }
        svg.start("g", "transform", matrix.append(')'));
    }

    @Override
    public void end() {
        svg.end();
    }

    @Override
    public void tooltip(String text) {
        svg.start("title").text(text).end();
    }

    @Override
    public void shape(String look, Shape shape) {
        switch (shape) {
            case Rectangle2D box ->
                svg.empty("rect", "class", look, "x", number(box.getX()), "y", number(box.getY()))
                        .attributes("width", number(box.getWidth()), "height", number(box.getHeight()));
            case RoundRectangle2D box ->
                svg.empty("rect", "class", look, "x", number(box.getX()), "y", number(box.getY()))
                        .attributes("width", number(box.getWidth()), "height", number(box.getHeight()))
                        .attributes("rx", number(box.getArcWidth() / 2));
            case Ellipse2D round ->
                svg.empty("ellipse", "class", look, "cx", number(round.getCenterX()), "cy", number(round.getCenterY()))
                        .attributes("rx", number(round.getWidth() / 2), "ry", number(round.getHeight() / 2));
            default -> svg.empty("path", "class", look, "d", path(shape));
        }
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> append(path, 'M', at, 2);
                case PathIterator.SEG_LINETO -> append(path, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> append(path, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> append(path, 'C', at, 6);
                default -> path.append('Z');
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, char command, double[] values, int count) {
        path.append(command);
        for (int i = 0; i < count; i++) {
            path.append(i == 0 ? "" : " ").append(number(values[i]));
        }
    }

    private static String number(double value) {
        return number(value, 1);
    }

    private static String number(double value, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    @Override
    public void lines(WrappedText text, int x, int top, Anchor anchor, String look) {
        svg.lines(text, x, top, anchor.name().toLowerCase(Locale.ROOT), look);
    }
}
