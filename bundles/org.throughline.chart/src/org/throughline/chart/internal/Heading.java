package org.throughline.chart.internal;

import java.util.ArrayList;
import java.util.List;
import org.throughline.chart.Mark;
import org.throughline.chart.Mark.Anchor;
import org.throughline.chart.Mark.Moved;
import org.throughline.chart.Picture;
import org.throughline.chart.Tone;

/** The words over a chart that stands on its own. */
public final class Heading {
    private static final int LINE = 20;
    private static final int MARGIN = 16;
    private static final int LETTER = 9;
    private static final int MOST_LINES = 4;

    private Heading() {}

    /** Returns a picture with a title in bold and a quiet line above it, and a margin around it. */
    public static Picture over(Picture picture, String title, String below) {
        List<Mark> marks = new ArrayList<>();
        int y = MARGIN;
        for (String line : WrappedLabel.lines(title, (picture.width() - 2 * MARGIN) / LETTER, MOST_LINES)) {
            y += LINE;
            marks.add(Letters.heading(line, 0, y - 6));
        }
        for (String line : WrappedLabel.lines(below, (picture.width() - 2 * MARGIN) / LETTER, MOST_LINES)) {
            y += LINE;
            marks.add(Letters.words(Tone.QUIET, line, 0, y - 6, Anchor.START));
        }
        marks.add(new Moved(0, y, picture.marks()));
        return new Picture(
                picture.width() + 2 * MARGIN,
                y + picture.height() + MARGIN,
                picture.title(),
                picture.description(),
                List.of(new Moved(MARGIN, 0, marks)));
    }
}
