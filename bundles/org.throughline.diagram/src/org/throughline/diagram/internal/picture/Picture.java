package org.throughline.diagram.internal.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.throughline.diagram.internal.drawing.Canvas;
import org.throughline.diagram.internal.drawing.Drawing;
import org.throughline.model.geometry.Bounds;

/** Paints pictures of dots. */
public final class Picture {
    /** The most dots a picture may have: 400 MB in memory. */
    private static final long MOST_DOTS = 100_000_000;

    private static final int LONGEST_SIDE = 32_767;

    private Picture() {}

    /** Returns the largest scale at which a picture is not too large. */
    public static double largestScale(Bounds frame) {
        double byDots = Math.sqrt(MOST_DOTS / ((double) frame.width() * frame.height()));
        return Math.min(byDots, LONGEST_SIDE / (double) Math.max(frame.width(), frame.height()));
    }

    /**
     * Paints what a frame shows on the ground of paper.
     *
     * @param scale dots for each point of 1/96 inch, no larger than {@link #largestScale}
     */
    public static BufferedImage paint(Bounds frame, double scale, Consumer<Canvas> drawn) {
        int width = Math.max(1, (int) Math.round(frame.width() * scale));
        int height = Math.max(1, (int) Math.round(frame.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        graphics.translate(-frame.x(), -frame.y());
        Canvas canvas = new GraphicsCanvas(graphics);
        Drawing.ground(canvas, new Bounds(frame.x() - 1, frame.y() - 1, frame.width() + 2, frame.height() + 2));
        drawn.accept(canvas);
        graphics.dispose();
        return image;
    }
}
