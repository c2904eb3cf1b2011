package org.throughline.chart.internal;

import org.throughline.chart.Mark.Anchor;
import org.throughline.chart.Mark.Words;
import org.throughline.chart.Tone;

/** Text in the sizes of charts. */
public final class Letters {
    /** The usual size. */
    public static final int USUAL = 14;
    /** The size of axes and notes. */
    public static final int SMALL = 12;
    /** How wide a letter of the small size is at most, on average. */
    public static final double SMALL_WIDTH = 7.2;

    private Letters() {}

    /** Returns text of the usual size. */
    public static Words words(Tone tone, String text, double x, double y, Anchor anchor) {
        return new Words(tone, text, x, y, anchor, USUAL, false);
    }

    /** Returns small text. */
    public static Words small(Tone tone, String text, double x, double y, Anchor anchor) {
        return new Words(tone, text, x, y, anchor, SMALL, false);
    }

    /** Returns a heading. */
    public static Words heading(String text, double x, double y) {
        return new Words(Tone.TEXT, text, x, y, Anchor.START, USUAL, true);
    }
}
