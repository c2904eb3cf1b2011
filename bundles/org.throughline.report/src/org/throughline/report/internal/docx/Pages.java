package org.throughline.report.internal.docx;

import org.throughline.chart.markup.Markup;

/** The runs of pages that stand upright or lie on their side. */
final class Pages {
    private final PageBox upright;
    private final Margins margins;
    private final boolean firstDiffers;
    private boolean turned;
    private boolean first = true;

    Pages(WordTemplate template, Margins margins) {
        upright = template.page();
        this.margins = margins;
        firstDiffers = template.margins().isEmpty() || template.firstPageDiffers();
    }

    /** Returns the page that is being written. */
    PageBox page() {
        return turned ? upright.turned() : upright;
    }

    /** Returns the upright page. */
    PageBox upright() {
        return upright;
    }

    /** Goes on upright or on the side; what was written before ends where that differs. */
    void turn(Markup out, boolean side) {
        if (side != turned) {
            out.start("w:p").start("w:pPr");
            out.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
            properties(out);
            out.end().end();
            turned = side;
        }
    }

    /** Ends the last run. */
    void last(Markup out) {
        properties(out);
    }

    private void properties(Markup out) {
        out.start("w:sectPr");
        if (first) {
            margins.write(out);
        }
        out.empty("w:type", "w:val", "nextPage");
        page().write(out);
        if (first && firstDiffers) {
            out.empty("w:titlePg");
        }
        first = false;
        out.end();
    }
}
