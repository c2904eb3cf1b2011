package org.throughline.diagram.internal.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.Deque;
import org.throughline.diagram.internal.Letters;
import org.throughline.diagram.internal.WrappedText;
import org.throughline.diagram.internal.drawing.Canvas;
import org.throughline.diagram.internal.drawing.Look;
import org.throughline.diagram.internal.drawing.Style;

/** Paints dots. */
public final class GraphicsCanvas implements Canvas {
    private final Graphics2D graphics;
    private final Deque<AffineTransform> outer = new ArrayDeque<>();

    /** Paints on graphics that are scaled and moved already. */
    public GraphicsCanvas(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
    }

    @Override
    public void begin(String kind) {
        outer.push(graphics.getTransform());
    }

    @Override
    public void begin(AffineTransform moved) {
        outer.push(graphics.getTransform());
        graphics.transform(moved);
    }

    @Override
    public void end() {
        graphics.setTransform(outer.pop());
    }

    /** Dots have no tooltips. */
    @Override
    public void tooltip(String text) {}

    @Override
    public void shape(String look, Shape shape) {
        Look painted = Style.look(look);
        if (painted.fill() != null) {
            graphics.setColor(painted.fill());
            graphics.fill(shape);
        }
        if (painted.stroke() != null) {
            graphics.setColor(painted.stroke());
            graphics.setStroke(painted.pen());
            graphics.draw(shape);
        }
    }

    @Override
    public void lines(WrappedText text, int x, int top, Anchor anchor, String look) {
        graphics.setColor(Style.look(Look.TEXT + " " + look).fill());
        int baseline = top + WrappedText.ascent(text.fontSize());
        for (String line : text.lines()) {
            if (!line.isEmpty()) {
                TextLayout layout = Letters.layout(line, text.fontSize());
                layout.draw(graphics, x - anchor.before(layout.getAdvance()), baseline);
            }
            baseline += WrappedText.lineHeight(text.fontSize());
        }
    }
}
