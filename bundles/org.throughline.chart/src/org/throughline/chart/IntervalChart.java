package org.throughline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.chart.Mark.Anchor;
import org.throughline.chart.Mark.Box;
import org.throughline.chart.Mark.Line;
import org.throughline.chart.internal.Letters;
import org.throughline.chart.internal.WrappedLabel;
import org.throughline.stats.Interval;

/** Shares as level bars with their intervals, in groups under a label. */
public final class IntervalChart {
    private static final int WIDTH = 760;
    private static final int LARGE_WIDTH = 540;
    private static final int LEFT = 96;
    private static final int BESIDE = 180;
    private static final int LINE = 20;
    private static final int BAR = 16;
    private static final int ROW = 26;
    private static final int GAP = 18;
    private static final int AXIS = 16;
    private static final int CAP = 5;
    private static final int TICKS = 5;
    private static final int LARGE_TICKS = 2;
    private static final int LABEL_WIDTH = 86;
    private static final int LABEL_LINES = 4;

    private final String title;
    private final List<Group> groups;
    private final int width;
    private final int ticks;
    private final List<Mark> marks = new ArrayList<>();

    /** Bars that belong together, such as the waves of a question. */
    public record Group(String label, List<Bar> bars) {
        /** Keeps the bars. */
        public Group {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One share.
     *
     * @param later whether it is the later one of two, drawn darker
     * @param share 0 to 1; empty where it must not or cannot be shown
     * @param text stands beside it
     */
    public record Bar(String label, boolean later, Optional<Double> share, Optional<Interval> interval, String text) {}

    /** Takes what to draw. */
    public IntervalChart(String title, List<Group> groups) {
        this(title, groups, false);
    }

    /**
     * Takes what to draw.
     *
     * @param largeType whether it is to be narrow, so that its letters are large where it fills a page
     */
    public IntervalChart(String title, List<Group> groups, boolean largeType) {
        this.title = title;
        this.groups = List.copyOf(groups);
        width = largeType ? LARGE_WIDTH : WIDTH;
        ticks = largeType ? LARGE_TICKS : TICKS;
    }

    /** Returns the chart as drawn. */
    public Picture picture() {
        marks.clear();
        int top = 0;
        int bottom = groups.stream().mapToInt(this::height).sum();
        axis(bottom);
        for (Group group : groups) {
            draw(group, top);
            top += height(group);
        }
        return new Picture(width, bottom + AXIS, title, describe(), marks);
    }

    private String describe() {
        StringBuilder words = new StringBuilder();
        for (Group group : groups) {
            words.append(group.label()).append(' ');
            for (Bar bar : group.bars()) {
                words.append(bar.label()).append(": ").append(bar.text()).append(". ");
            }
        }
        return words.toString().strip();
    }

    private int height(Group group) {
        return lines(group).size() * LINE + group.bars().size() * ROW + GAP;
    }

    private List<String> lines(Group group) {
        return WrappedLabel.lines(group.label(), LABEL_WIDTH * width / WIDTH, LABEL_LINES);
    }

    private void axis(int bottom) {
        for (int tick = 0; tick <= ticks; tick++) {
            String words = 100 * tick / ticks + "\u00a0%";
            marks.add(Letters.words(Tone.QUIET, words, x((double) tick / ticks), bottom + 4, Anchor.MIDDLE));
        }
    }

    private void draw(Group group, int top) {
        int y = top;
        for (String line : lines(group)) {
            y += LINE;
            marks.add(Letters.heading(line, 0, y - 6));
        }
        for (int tick = 0; tick <= ticks; tick++) {
            int x = x((double) tick / ticks);
            marks.add(new Line(Tone.GRID, x, y, x, y + group.bars().size() * ROW));
        }
        for (Bar bar : group.bars()) {
            draw(bar, y);
            y += ROW;
        }
    }

    private void draw(Bar bar, int top) {
        int baseline = top + BAR + 1;
        int middle = top + 4 + BAR / 2;
        marks.add(Letters.words(Tone.QUIET, bar.label(), 0, baseline, Anchor.START));
        marks.add(Letters.words(Tone.TEXT, bar.text(), width - BESIDE + 14, baseline, Anchor.START));
        bar.share()
                .ifPresent(share -> marks.add(
                        new Box(bar.later() ? Tone.AFTER : Tone.BEFORE, LEFT, top + 4, x(share) - LEFT, BAR)));
        bar.interval().ifPresent(interval -> {
            int low = x(interval.low());
            int high = x(interval.high());
            marks.add(new Line(Tone.INTERVAL, low, middle - CAP, low, middle + CAP));
            marks.add(new Line(Tone.INTERVAL, low, middle, high, middle));
            marks.add(new Line(Tone.INTERVAL, high, middle - CAP, high, middle + CAP));
        });
    }

    private int x(double share) {
        return (int) Math.round(LEFT + share * (width - BESIDE - LEFT));
    }
}
