package org.throughline.report.internal.pptx;

/**
 * How large the letters of slides are, in points.
 *
 * @param title of a title of one line
 * @param longTitle of a title of two lines
 * @param body of what is read as text
 * @param cell of the first line of a cell
 * @param more of what explains it, as of captions
 * @param chart of charts
 */
record SlideType(double title, double longTitle, double body, double cell, double more, double chart) {
    /** The smallest letters that can be read from the back of a room. */
    static final double LEAST = 12;
    /** How high a line is against its letters. */
    static final double LINE = 1.2;

    /** The letters over and below all else on a slide. */
    static final double SMALL = 12;

    /** Returns the letters of a report. */
    static SlideType of(boolean large) {
        return large ? new SlideType(28, 22, 20, 18, 15, 18) : new SlideType(26, 20, 16, 14, 12, 13.5);
    }
}
