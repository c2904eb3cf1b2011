package org.throughline.chart.internal;

import java.util.ArrayList;
import java.util.List;
import org.throughline.chart.Mark;
import org.throughline.chart.Mark.Anchor;
import org.throughline.chart.Tone;

/** Sentences under a chart, each with a sign in front. */
public final class ListBelow {
    private static final int LINE = 18;
    private static final int INDENT = 24;
    private static final int MOST_LINES = 4;

    private final List<Mark> marks = new ArrayList<>();
    private final int left;
    private final int characters;
    private double y;

    /**
     * Begins a list.
     *
     * @param y the upper edge
     */
    public ListBelow(int left, int width, double y) {
        this.left = left;
        this.y = y;
        characters = (int) ((width - INDENT) / Letters.SMALL_WIDTH);
    }

    /** Adds a sentence. */
    public void add(Tone tone, String sign, String sentence) {
        boolean first = true;
        for (String line : WrappedLabel.lines(sentence, characters, MOST_LINES)) {
            y += LINE;
            if (first && !sign.isEmpty()) {
                marks.add(new Mark.Words(tone, sign, left, y, Anchor.START, Letters.SMALL, true));
            }
            marks.add(Letters.small(Tone.TEXT, line, left + INDENT, y, Anchor.START));
            first = false;
        }
    }

    /** Returns where it ends. */
    public double bottom() {
        return y;
    }

    /** Returns what it draws. */
    public List<Mark> marks() {
        return marks;
    }
}
