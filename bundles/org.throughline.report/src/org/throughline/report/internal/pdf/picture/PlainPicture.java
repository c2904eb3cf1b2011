package org.throughline.report.internal.pdf.picture;

import java.awt.Graphics2D;
import java.util.List;

/** A picture of shapes and lines of text, which needs no viewer of its own to be painted. */
public final class PlainPicture {
    private final List<Painted> parts;

    PlainPicture(List<Painted> parts) {
        this.parts = parts;
    }

    /**
     * Reads a picture.
     *
     * @throws UnknownPictureException where it holds something else, as a gradient or an image
     */
    public static PlainPicture of(String svg) throws UnknownPictureException {
        return new PictureReader().read(svg);
    }

    /** Paints the picture in the units of its viewBox. */
    public void paint(Graphics2D graphics, Widths widths) {
        parts.forEach(part -> part.paint(graphics, widths));
    }
}
