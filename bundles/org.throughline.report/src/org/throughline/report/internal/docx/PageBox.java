package org.throughline.report.internal.docx;

import org.throughline.chart.markup.Markup;
import org.throughline.report.internal.office.PictureCut.Room;
import org.throughline.report.internal.office.ViewBox;

/**
 * A page and its margins, upright, in twentieths of a point.
 *
 * @param header from the page's edge to the header, as the footer
 */
record PageBox(int width, int height, int top, int right, int bottom, int left, int header, int footer) {
    /** A4 with margins that leave lines of a length that reads well. */
    static final PageBox A4 = new PageBox(11906, 16838, 1304, 1247, 1191, 1247, 624, 567);

    /** Twentieths of a point. */
    static final int POINT = 20;

    /** The letters of a flowchart, in its units. */
    private static final double LETTERS = 12;
    /** The smallest that letters may be shown, in points. */
    private static final double SMALLEST = 6;
    /** A usual unit is 1/96 inch. */
    private static final double NATURAL = 0.75;
    /** What heading and caption take of a page's height, in points. */
    private static final double BESIDES = 105;
    /** A picture that is only so much too large is made smaller. */
    private static final double NEARLY = 1.2;

    /** Returns the same page on its side. */
    PageBox turned() {
        return new PageBox(height, width, top, right, bottom, left, header, footer);
    }

    /** Returns how wide the text is. */
    int textWidth() {
        return width - left - right;
    }

    /** Returns how high the text is. */
    int textHeight() {
        return height - top - bottom;
    }

    /** Returns the room for a picture under a heading. */
    Room room() {
        return new Room(
                textWidth() / (double) POINT,
                textHeight() / (double) POINT - BESIDES,
                SMALLEST / LETTERS,
                NATURAL,
                NEARLY);
    }

    /** Returns whether a picture is too high for this page on its side, while upright it shows it well. */
    boolean isBetterFor(ViewBox box) {
        Room side = turned().room();
        double points = Math.min(side.height() / box.height(), side.most());
        return points < side.least() && room().height() / box.height() > points;
    }

    /** Writes size and margins into the properties of a section. */
    void write(Markup out) {
        out.empty(
                "w:pgSz",
                "w:w",
                Integer.toString(width),
                "w:h",
                Integer.toString(height),
                "w:orient",
                width > height ? "landscape" : null);
        out.empty("w:pgMar", "w:top", Integer.toString(top), "w:right", Integer.toString(right));
        out.attributes("w:bottom", Integer.toString(bottom), "w:left", Integer.toString(left));
        out.attributes("w:header", Integer.toString(header), "w:footer", Integer.toString(footer), "w:gutter", "0");
    }
}
