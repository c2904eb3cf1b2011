package org.throughline.report.internal.pptx;

import org.throughline.report.document.Text;

/**
 * A title as it stands on a slide.
 *
 * @param shown the title, shortened where it is very long
 * @param size how large its letters are, in points
 */
record SlideTitle(Text shown, double size) {
    private static final int LINES = 2;
    /** What is kept for the number of the slide behind a title, such as (2 of 13). */
    private static final double NUMBER = 130;

    static SlideTitle of(Text title, SlideType type) {
        Text fit = TextCut.fit(title);
        boolean one = Wrapped.starts(fit.plain(), width(), type.title(), true).size() == 1;
        return one ? new SlideTitle(fit, type.title()) : new SlideTitle(smaller(title, type), type.longTitle());
    }

    private static Text smaller(Text title, SlideType type) {
        return TextCut.shortened(title, width(), type.longTitle(), true, LINES);
    }

    private static double width() {
        return SlideBox.TITLE.width() - NUMBER;
    }

    /** Returns whether a title is shown shortened. */
    static boolean isTooLong(Text title, SlideType type) {
        return !of(title, type).shown().equals(TextCut.fit(title));
    }
}
