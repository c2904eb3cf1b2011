package org.throughline.report.internal.html;

import org.throughline.chart.markup.Markup;
import org.throughline.report.internal.xml.SvgCopy;

/**
 * The pages of a picture that is too wide to be read on one sheet: windows on the picture that is already on the page,
 * each with the strip at its left. Only print shows them.
 */
final class PrintPages {
    /** Width by height of the room on a sheet. */
    private static final double SHEET = 273.0 / 158;
    /** A picture lower than this is not enlarged. */
    private static final double LEAST_HEIGHT = 800;
    /** Up to here the picture is scaled to one sheet. */
    private static final double ONE_SHEET = 1.2;
    /** What two pages share, so that a step cut by one is whole on the other. */
    private static final double OVERLAP = 160;

    private final SvgCopy picture;
    private final int strip;
    private final double sheetWidth;

    PrintPages(SvgCopy picture, int strip) {
        this.picture = picture;
        this.strip = strip;
        sheetWidth = Math.max(picture.height(), LEAST_HEIGHT) * SHEET;
    }

    void write(Markup page) {
        if (picture.width() <= ONE_SHEET * sheetWidth) {
            return;
        }
        page.start("div", "class", "pages", "aria-hidden", "true").line();
        double window = sheetWidth - strip;
        double from = strip;
        boolean last = false;
        while (!last) {
            last = from + window >= picture.width();
            sheet(page, last ? Math.max(strip, picture.width() - window) : from);
            from += window - OVERLAP;
        }
        page.end();
    }

    private void sheet(Markup page, double from) {
        page.start("svg", "class", "page", "viewBox", box(0, sheetWidth));
        window(page, 0, 0, strip);
        window(page, strip, from, sheetWidth - strip);
        page.end().line();
    }

    private void window(Markup page, double x, double from, double width) {
        page.start(
                "svg",
                "x",
                number(x),
                "width",
                number(width),
                "height",
                number(picture.height()),
                "viewBox",
                box(from, width));
        page.empty("use", "href", "#" + picture.rootId());
        page.end();
    }

    private String box(double from, double width) {
        return number(from) + " 0 " + number(width) + " " + number(picture.height());
    }

    private static String number(double value) {
        return Long.toString(Math.round(value));
    }
}
