package org.throughline.report.internal.pptx;

/**
 * A place on a slide, in points from its left and top.
 *
 * @param x from the left edge
 * @param y from the top edge
 */
record SlideBox(double x, double y, double width, double height) {
    /** A slide of the usual wide form. */
    static final SlideBox SLIDE = new SlideBox(0, 0, 960, 540);
    /** The place of a title of one line or two. */
    static final SlideBox TITLE = new SlideBox(40, 28, 880, 54);
    /** The place of what stands over a title. */
    static final SlideBox OVER_TITLE = new SlideBox(40, 12, 880, 16);
    /** The place of all that a slide tells. */
    static final SlideBox BODY = new SlideBox(40, 88, 880, 416);
    /** The place of a picture, which may be wider than text. */
    static final SlideBox PICTURE = new SlideBox(22, 88, 916, 416);
}
