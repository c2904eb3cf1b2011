package org.throughline.report.internal.line;

import java.util.ArrayList;
import java.util.List;
import org.throughline.chart.LabelLines;
import org.throughline.chart.Mark;
import org.throughline.chart.Mark.Anchor;
import org.throughline.chart.Mark.Dot;
import org.throughline.chart.Mark.Line;
import org.throughline.chart.Mark.Words;
import org.throughline.chart.Tone;
import org.throughline.report.internal.line.Strand.Stop;

/** A station with the link above it, drawn from its top, 0, down. Lengths are points of 1/96 inch. */
final class StopDrawing {
    static final int WIDTH = 350;

    private static final int TRACK = 9;
    private static final int TEXT = 30;
    private static final int LARGE = 14;
    private static final int SMALL = 12;
    private static final int LARGE_LINE = 18;
    private static final int SMALL_LINE = 16;
    private static final int LARGE_LETTERS = 38;
    private static final int SMALL_LETTERS = 45;
    private static final int SAYING_LINES = 4;
    private static final int GAP = 10;
    private static final double RADIUS = 6;
    private static final double BARB = 5;

    private final List<Mark> marks = new ArrayList<>();
    private final boolean beginning;
    private int y;

    /** Draws a station; {@code goesOn} where a link leads on from it. */
    StopDrawing(String heading, Stop stop, boolean goesOn) {
        beginning = stop.link() == null;
        if (!heading.isEmpty()) {
            words(Tone.QUIET, heading, 0, true, SMALL, SMALL_LINE, SMALL_LETTERS, 2);
            y += GAP / 2;
        }
        int top = y;
        if (stop.link() != null) {
            link(stop);
        }
        int dot = y + LARGE_LINE / 2 + 1;
        if (stop.link() != null) {
            arrow(top, dot - RADIUS, stop.link().weak() ? Tone.SIGNAL : Tone.CENTRE);
        }
        words(Tone.TEXT, stop.who(), TEXT, true, LARGE, LARGE_LINE, LARGE_LETTERS, 2);
        words(Tone.QUIET, stop.steps(), TEXT, false, SMALL, SMALL_LINE, SMALL_LETTERS, 2);
        for (String saying : stop.sayings()) {
            words(Tone.TEXT, saying, TEXT, false, SMALL, SMALL_LINE, SMALL_LETTERS, SAYING_LINES);
        }
        y += GAP;
        if (goesOn) {
            marks.add(new Line(Tone.CENTRE, TRACK, dot + RADIUS, TRACK, y));
        }
        marks.add(new Dot(stop.sayings().isEmpty() ? Tone.POINT : Tone.CHANGE_BADGE, TRACK, dot, RADIUS));
    }

    private void link(Stop stop) {
        y += GAP / 2;
        words(Tone.TEXT, stop.link().product(), TEXT, false, LARGE, LARGE_LINE, LARGE_LETTERS, 2);
        Tone tone = stop.link().weak() ? Tone.SIGNAL_TEXT : Tone.QUIET;
        words(tone, stop.link().state(), TEXT, stop.link().weak(), SMALL, SMALL_LINE, SMALL_LETTERS - 2, 2);
        y += GAP;
    }

    private void arrow(double from, double to, Tone tone) {
        marks.add(new Line(tone, TRACK, from, TRACK, to));
        marks.add(new Line(tone, TRACK - BARB, to - BARB, TRACK, to, TRACK + BARB, to - BARB));
    }

    private void words(Tone tone, String text, int x, boolean bold, int size, int height, int letters, int most) {
        if (!text.isBlank()) {
            for (String line : LabelLines.of(text, letters, most)) {
                y += height;
                marks.add(new Words(tone, line, x, y - height / 4.0, Anchor.START, size, bold));
            }
        }
    }

    /** Returns whether a strand begins here. */
    boolean isBeginning() {
        return beginning;
    }

    int height() {
        return y;
    }

    List<Mark> marks() {
        return marks;
    }
}
