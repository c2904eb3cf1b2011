package org.throughline.report.internal.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * How a wide picture is laid on pages, so that its words are large enough to be read.
 *
 * @param points how large a unit of the picture is shown, in points
 * @param rows what the pages show, from the start to the end and then below
 */
record PictureCut(double points, List<Window> rows) {
    /** The letters of a flowchart, in its units. */
    private static final double LETTERS = 12;
    /** The smallest that letters may be shown, in points. */
    private static final double SMALLEST = 6;
    /** A usual unit is 1/96 inch. */
    private static final double NATURAL = 0.75;
    /** What heading and caption take of a page's height, in points. */
    private static final double BESIDES = 105;
    /** What two pages share, so that a step cut by one is whole on the other. */
    private static final double OVERLAP = 160;
    /** What a line must have left so that the strip and the rest stand side by side in it, in points. */
    private static final double SPARE = 2;
    /** A picture that is only so much too large is made smaller. */
    private static final double NEARLY = 1.2;

    /** A part of the picture, in its units from its start and top. */
    record Window(double x, double y, double width, double height) {}

    /** Returns whether a picture is too high for a page on its side, while an upright one shows it well. */
    static boolean isHigh(ViewBox box, PageBox upright) {
        double scale = Math.min(room(upright.turned()) / box.height(), NATURAL);
        return scale * LETTERS < SMALLEST && room(upright) / box.height() > scale;
    }

    private static double room(PageBox page) {
        return page.textHeight() / (double) PageBox.POINT - BESIDES;
    }

    /** Shows a picture as a whole, smaller where it does not fit. */
    static PictureCut whole(ViewBox box, PageBox page) {
        double width = page.textWidth() / (double) PageBox.POINT;
        double points = Math.min(NATURAL, Math.min(width / box.width(), room(page) / box.height()));
        return new PictureCut(points, List.of(new Window(0, 0, box.width(), box.height())));
    }

    /**
     * Cuts a picture.
     *
     * @param strip the width of what is repeated at the start of each page
     */
    static PictureCut of(ViewBox box, int strip, PageBox page) {
        PictureCut whole = whole(box, page);
        double points = Math.max(SMALLEST / LETTERS, Math.min(NATURAL, room(page) / box.height()));
        if (whole.points() * NEARLY >= points) {
            return whole;
        }
        double width = (page.textWidth() / (double) PageBox.POINT - SPARE) / points - strip;
        double height = room(page) / points;
        List<Window> windows = new ArrayList<>();
        for (double[] row : spans(0, box.height(), height)) {
            for (double[] column : spans(strip, box.width(), width)) {
                windows.add(new Window(column[0], row[0], column[1], row[1]));
            }
        }
        return new PictureCut(points, windows);
    }

    private static List<double[]> spans(double start, double end, double length) {
        List<double[]> spans = new ArrayList<>();
        if (end - start <= length) {
            spans.add(new double[] {start, end - start});
            return spans;
        }
        double step = Math.max(length - OVERLAP, length / 2);
        int count = (int) Math.ceil((end - start - length) / step) + 1;
        double even = (end - start - length) / (count - 1);
        for (int i = 0; i < count; i++) {
            spans.add(new double[] {start + i * even, length});
        }
        return spans;
    }
}
