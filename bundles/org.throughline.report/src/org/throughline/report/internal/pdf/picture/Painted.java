package org.throughline.report.internal.pdf.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** A part of a picture that is ready to be painted. */
sealed interface Painted {
    /** Paints it; the graphics' own transformation is kept. */
    void paint(Graphics2D graphics, Widths widths);

    /**
     * A shape.
     *
     * @param fill null where it is not filled
     * @param stroke null where it has no outline
     */
    record Outline(Shape shape, AffineTransform place, Color fill, Color stroke, BasicStroke pen) implements Painted {
        @Override
        public void paint(Graphics2D graphics, Widths widths) {
            AffineTransform kept = graphics.getTransform();
            graphics.transform(place);
            if (fill != null) {
                graphics.setPaint(fill);
                graphics.fill(shape);
            }
            if (stroke != null) {
                graphics.setPaint(stroke);
                graphics.setStroke(pen);
                graphics.draw(shape);
            }
            graphics.setTransform(kept);
        }
    }

    /**
     * A line of text.
     *
     * @param before how much of its width stands left of x
     */
    record Line(String text, AffineTransform place, float x, float y, Font font, float before, Color colour)
            implements Painted {
        @Override
        public void paint(Graphics2D graphics, Widths widths) {
            AffineTransform kept = graphics.getTransform();
            graphics.transform(place);
            graphics.setPaint(colour);
            graphics.setFont(font);
            graphics.drawString(text, before == 0 ? x : x - before * widths.of(text, font), y);
            graphics.setTransform(kept);
        }
    }
}
