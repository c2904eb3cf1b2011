package org.throughline.report.internal.pdf;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.throughline.report.internal.pdf.picture.PlainPicture;
import org.throughline.report.internal.pdf.picture.Widths;
import org.throughline.report.internal.xml.Sheets.Sheet;
import org.throughline.report.internal.xml.Sheets.Window;

/**
 * What a place on the page shows of a picture.
 *
 * @param scale how long a unit is on paper, in millimetres
 */
record PlacedPicture(PlainPicture picture, Sheet sheet, double scale) {
    /** The attribute of the place that says which picture it shows, counted from 0. */
    static final String NUMBER = "data-picture";

    private static final double MILLIMETRE = 96 / 25.4;

    /** Returns its width in points of 1/96 inch. */
    double width() {
        return sheet.width() * scale * MILLIMETRE;
    }

    /** Returns its height in points of 1/96 inch. */
    double height() {
        return sheet.height() * scale * MILLIMETRE;
    }

    /**
     * Paints it.
     *
     * @param smaller how much smaller than its size it is wanted
     */
    void paint(Graphics2D graphics, Widths widths, double smaller) {
        double unit = scale * MILLIMETRE * smaller;
        for (Window window : sheet.windows()) {
            AffineTransform kept = graphics.getTransform();
            Shape clip = graphics.getClip();
            graphics.scale(unit, unit);
            graphics.clip(new Rectangle2D.Double(window.at(), 0, window.width(), sheet.height()));
            graphics.translate(window.at() - window.x(), -window.y());
            picture.paint(graphics, widths);
            graphics.setTransform(kept);
            graphics.setClip(clip);
        }
    }
}
