package org.throughline.report.internal.chart;

import java.util.List;
import java.util.Optional;
import org.throughline.report.internal.xml.Markup;
import org.throughline.stats.Interval;

/**
 * Draws shares as level bars with their intervals, in groups under a label. Colours are attributes, for a light ground;
 * a page can restyle them by the classes {@code text quiet grid before after interval}.
 */
final class IntervalChart {
    private static final int WIDTH = 760;
    private static final int LEFT = 96;
    private static final int RIGHT = 560;
    private static final int LINE = 20;
    private static final int BAR = 16;
    private static final int ROW = 26;
    private static final int GAP = 18;
    private static final int TOP = 0;
    private static final int AXIS = 16;
    private static final int CAP = 5;
    private static final int TICKS = 5;
    private static final int LABEL_WIDTH = 86;
    private static final int LABEL_LINES = 4;
    private static final String INK = "#1b1f24";
    private static final String QUIET = "#4b5563";

    private final String title;
    private final List<Group> groups;

    /** Bars that belong together, such as the waves of a question. */
    record Group(String label, List<Bar> bars) {}

    /**
     * One share.
     *
     * @param later whether it is the later one of two, drawn darker
     * @param share 0 to 1; empty where it must not or cannot be shown
     * @param text stands beside it
     */
    record Bar(String label, boolean later, Optional<Double> share, Optional<Interval> interval, String text) {}

    IntervalChart(String title, List<Group> groups) {
        this.title = title;
        this.groups = List.copyOf(groups);
    }

    /** Returns the picture as one {@code <svg>} element. */
    String svg() {
        Markup svg = new Markup();
        int bottom = TOP;
        for (Group group : groups) {
            bottom += height(group);
        }
        int height = bottom + AXIS;
        svg.start("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "interval-chart");
        svg.attributes("viewBox", "0 0 " + WIDTH + " " + height, "width", "" + WIDTH, "height", "" + height);
        svg.attributes("font-family", "system-ui, 'DejaVu Sans', sans-serif", "font-size", "14");
        svg.element("title", title);
        axis(svg, bottom);
        int y = TOP;
        for (Group group : groups) {
            draw(svg, group, y);
            y += height(group);
        }
        return svg.end().toString();
    }

    private static int height(Group group) {
        return lines(group).size() * LINE + group.bars().size() * ROW + GAP;
    }

    private static List<String> lines(Group group) {
        return WrappedLabel.lines(group.label(), LABEL_WIDTH, LABEL_LINES);
    }

    private static void axis(Markup svg, int bottom) {
        for (int tick = 0; tick <= TICKS; tick++) {
            String words = 100 * tick / TICKS + "\u00a0%";
            String x = "" + x((double) tick / TICKS);
            svg.element(
                    "text",
                    words,
                    "x",
                    x,
                    "y",
                    "" + (bottom + 4),
                    "text-anchor",
                    "middle",
                    "class",
                    "quiet",
                    "fill",
                    QUIET);
        }
    }

    private static void grid(Markup svg, int top, int bottom) {
        for (int tick = 0; tick <= TICKS; tick++) {
            String x = "" + x((double) tick / TICKS);
            svg.empty(
                    "line", "x1", x, "x2", x, "y1", "" + top, "y2", "" + bottom, "class", "grid", "stroke", "#c9d1d9");
        }
    }

    private static void draw(Markup svg, Group group, int top) {
        int y = top;
        for (String line : lines(group)) {
            y += LINE;
            svg.element(
                    "text",
                    line,
                    "x",
                    "0",
                    "y",
                    "" + (y - 6),
                    "class",
                    "text label",
                    "fill",
                    INK,
                    "font-weight",
                    "600");
        }
        grid(svg, y, y + group.bars().size() * ROW);
        for (Bar bar : group.bars()) {
            draw(svg, bar, y);
            y += ROW;
        }
    }

    private static void draw(Markup svg, Bar bar, int top) {
        String baseline = "" + (top + BAR + 1);
        svg.element("text", bar.label(), "x", "0", "y", baseline, "class", "quiet", "fill", QUIET);
        svg.element("text", bar.text(), "x", "" + (RIGHT + 14), "y", baseline, "class", "text", "fill", INK);
        bar.share()
                .ifPresent(share -> svg.empty(
                        "rect",
                        "x",
                        "" + LEFT,
                        "y",
                        "" + (top + 4),
                        "width",
                        "" + (x(share) - LEFT),
                        "height",
                        "" + BAR,
                        "class",
                        bar.later() ? "after" : "before",
                        "fill",
                        bar.later() ? "#3b93b3" : "#bcd8e1",
                        "stroke",
                        "#2a6d86"));
        bar.interval().ifPresent(interval -> {
            int middle = top + 4 + BAR / 2;
            String path = "M%d %dV%dM%d %dH%dM%d %dV%d"
                    .formatted(
                            x(interval.low()),
                            middle - CAP,
                            middle + CAP,
                            x(interval.low()),
                            middle,
                            x(interval.high()),
                            x(interval.high()),
                            middle - CAP,
                            middle + CAP);
            svg.empty("path", "d", path, "class", "interval", "fill", "none", "stroke", INK, "stroke-width", "1.6");
        });
    }

    private static int x(double share) {
        return (int) Math.round(LEFT + share * (RIGHT - LEFT));
    }
}
