package org.throughline.improvement.picture;

import java.util.ArrayList;
import java.util.List;
import org.throughline.chart.Mark;
import org.throughline.chart.Mark.Anchor;
import org.throughline.chart.Mark.Box;
import org.throughline.chart.Mark.Dot;
import org.throughline.chart.Mark.Line;
import org.throughline.chart.Mark.Told;
import org.throughline.chart.Mark.Words;
import org.throughline.chart.Picture;
import org.throughline.chart.Tone;
import org.throughline.chart.internal.Letters;
import org.throughline.chart.internal.ListBelow;
import org.throughline.core.language.Language;
import org.throughline.improvement.priority.Priority;
import org.throughline.improvement.words.Names;

/**
 * Open actions by effort and effect, as numbered dots with a list beside; dots that would lie on each other are moved
 * apart, with a line to their place. A ring is an effect that nobody measured.
 */
public final class PriorityPicture {
    /** The most actions that are drawn, the first by rank. */
    public static final int MOST = 24;

    private static final int WIDTH = 880;
    private static final int LEFT = 44;
    private static final int RIGHT = 470;
    private static final int UNKNOWN = 530;
    private static final int TOP = 34;
    private static final int BOTTOM = 400;
    private static final int LIST = 590;
    private static final int RADIUS = 11;
    private static final int APART = 2 * RADIUS + 3;
    private static final int TICKS = 5;
    private static final int TURNS = 8;

    private final List<Priority> drawn;
    private final int left;
    private final double mostEffort;
    private final double mostEffect;
    private final List<double[]> taken = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final StringBuilder told = new StringBuilder();

    private PriorityPicture(List<Priority> priorities) {
        drawn = priorities.stream().limit(MOST).toList();
        left = priorities.size() - drawn.size();
        mostEffort = round(drawn.stream().mapToDouble(Priority::effort).max().orElse(0));
        mostEffect = round(drawn.stream().mapToDouble(Priority::effect).max().orElse(0));
    }

    /** Returns the picture; one without open actions says so. */
    public static Picture of(List<Priority> priorities) {
        return new PriorityPicture(priorities).picture();
    }

    private static double round(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(most, 1))));
        for (double step : new double[] {1, 2, 2.5, 5, 10}) {
            if (step * power >= most) {
                return step * power;
            }
        }
        return most;
    }

    private Picture picture() {
        axes();
        ListBelow list = new ListBelow(LIST, WIDTH - LIST, TOP - 14);
        List<Mark> dots = new ArrayList<>();
        for (Priority one : drawn) {
            draw(one, dots);
            list.add(Tone.TEXT, "" + one.rank(), Names.inLine(one.state().action()));
        }
        marks.addAll(dots);
        if (drawn.isEmpty()) {
            list.add(Tone.TEXT, "", PictureTexts.of("priority.none"));
            told.append(PictureTexts.of("priority.none"));
        }
        if (left > 0) {
            list.add(Tone.QUIET, "", PictureTexts.of("priority.left", left));
        }
        marks.addAll(list.marks());
        double bottom = BOTTOM + 44;
        ListBelow legend = new ListBelow(0, LIST - 20, bottom);
        legend.add(Tone.TEXT, "●", PictureTexts.of("priority.measured"));
        legend.add(Tone.TEXT, "○", PictureTexts.of("priority.judged"));
        marks.addAll(legend.marks());
        int height = (int) Math.ceil(Math.max(list.bottom(), legend.bottom())) + 10;
        return new Picture(
                WIDTH,
                height,
                PictureTexts.of("priority.title"),
                told.toString().strip(),
                marks);
    }

    private void axes() {
        for (int i = 0; i <= TICKS; i++) {
            double x = LEFT + (RIGHT - LEFT) * (double) i / TICKS;
            double y = BOTTOM - (BOTTOM - TOP) * (double) i / TICKS;
            marks.add(new Line(Tone.GRID, x, TOP, x, BOTTOM));
            marks.add(new Line(Tone.GRID, LEFT, y, UNKNOWN + 20, y));
            marks.add(Letters.small(Tone.QUIET, number(mostEffort * i / TICKS), x, BOTTOM + 18, Anchor.MIDDLE));
            marks.add(Letters.small(Tone.QUIET, number(mostEffect * i / TICKS), LEFT - 8, y + 4, Anchor.END));
        }
        marks.add(new Box(Tone.MERGED, RIGHT + 25, TOP, UNKNOWN - RIGHT - 5, BOTTOM - TOP));
        marks.add(Letters.small(
                Tone.QUIET, PictureTexts.of("priority.noEffort"), UNKNOWN - 2, BOTTOM + 18, Anchor.MIDDLE));
        marks.add(Letters.small(Tone.QUIET, PictureTexts.of("priority.effect"), 0, 14, Anchor.START));
        marks.add(Letters.small(
                Tone.QUIET, PictureTexts.of("priority.effort"), (LEFT + RIGHT) / 2.0, BOTTOM + 38, Anchor.MIDDLE));
    }

    private void draw(Priority one, List<Mark> dots) {
        double x = one.effort() > 0 ? LEFT + (RIGHT - LEFT) * one.effort() / mostEffort : UNKNOWN - 2;
        double y = BOTTOM - (BOTTOM - TOP) * one.effect() / mostEffect;
        double[] place = free(x, y);
        List<Mark> dot = new ArrayList<>();
        if (place[0] != x || place[1] != y) {
            marks.add(new Line(Tone.CENTRE, x, y, place[0], place[1]));
            marks.add(new Dot(Tone.POINT, x, y, 2.5));
        }
        dot.add(new Dot(Tone.GROUND, place[0], place[1], RADIUS));
        dot.add(new Dot(one.isMeasured() ? Tone.POINT : Tone.HIDDEN, place[0], place[1], RADIUS));
        Tone ink = one.isMeasured() ? Tone.INVERSE : Tone.TEXT;
        dot.add(new Words(ink, "" + one.rank(), place[0], place[1] + 4, Anchor.MIDDLE, Letters.SMALL, true));
        String words = PictureTexts.of(
                "priority.dot",
                one.rank(),
                Names.inLine(one.state().action()),
                number(one.effect()),
                number(one.measured()),
                one.effort() > 0
                        ? PictureTexts.of("priority.days", number(one.effort()))
                        : PictureTexts.of("priority.noEffort"));
        dots.add(new Told(words, dot));
        told.append(words).append(". ");
    }

    /** The nearest place, in rings of eight around the wished one, at which no other dot lies. */
    private double[] free(double x, double y) {
        double[] place = {x, y};
        for (int ring = 1; isTaken(place); ring++) {
            for (int turn = 0; turn < TURNS && isTaken(place); turn++) {
                double angle = 2 * Math.PI * turn / TURNS;
                place = new double[] {
                    Math.max(LEFT, Math.min(UNKNOWN + 6, x + ring * APART * Math.cos(angle))),
                    Math.max(TOP, Math.min(BOTTOM, y + ring * APART * Math.sin(angle)))
                };
            }
        }
        taken.add(place);
        return place;
    }

    private boolean isTaken(double[] place) {
        return taken.stream().anyMatch(other -> Math.hypot(other[0] - place[0], other[1] - place[1]) < APART - 1);
    }

    private static String number(double value) {
        String text = String.format(Language.numbers(), "%.1f", value);
        return text.endsWith("0") ? text.substring(0, text.length() - 2) : text;
    }
}
