package org.throughline.chart.internal;

import java.util.ArrayList;
import java.util.List;
import org.throughline.chart.Mark;
import org.throughline.chart.Mark.Anchor;
import org.throughline.chart.Mark.Box;
import org.throughline.chart.Mark.Dot;
import org.throughline.chart.Mark.Line;
import org.throughline.chart.Tone;
import org.throughline.survey.time.SeriesChart;

/** Names the marks that a series uses, in one line. */
final class SeriesLegend {
    private static final int SIGN = 26;
    private static final int GAP = 18;

    private final SeriesChart chart;
    private final List<Mark> marks = new ArrayList<>();
    private double x;

    SeriesLegend(SeriesChart chart) {
        this.chart = chart;
    }

    /** Returns the legend on a baseline. */
    List<Mark> marks(double y) {
        double middle = y - 4;
        x = SeriesFrame.LEFT;
        marks.add(new Dot(Tone.POINT, x + SIGN / 2.0, middle, 4));
        name(chart.series().period().words(), y);
        line(Tone.CENTRE, ChartTexts.of("centre." + chart.kind()), y);
        if (chart.phases().stream().anyMatch(phase -> !phase.limits().isEmpty())) {
            line(Tone.LIMIT, ChartTexts.of("legend.limits"), y);
        }
        if (!chart.goals().isEmpty()) {
            line(Tone.TARGET, ChartTexts.of("legend.target"), y);
        }
        if (!chart.changes().isEmpty()) {
            marks.add(new Box(Tone.CHANGE_BADGE, x + 8, middle - 6, 10, 12));
            name(ChartTexts.of("legend.action"), y);
        }
        if (chart.violations().stream()
                .anyMatch(violation -> !violation.points().isEmpty())) {
            marks.add(new Dot(Tone.POINT, x + SIGN / 2.0, middle, 4));
            marks.add(new Dot(Tone.SIGNAL, x + SIGN / 2.0, middle, 8));
            name(ChartTexts.of("legend.rule"), y);
        }
        if (chart.series().hidden() > 0) {
            double centre = x + SIGN / 2.0;
            marks.add(new Line(Tone.HIDDEN, centre - 4, middle - 4, centre + 4, middle + 4));
            marks.add(new Line(Tone.HIDDEN, centre - 4, middle + 4, centre + 4, middle - 4));
            name(ChartTexts.of("notShown"), y);
        }
        return marks;
    }

    private void line(Tone tone, String name, double y) {
        marks.add(new Line(tone, x, y - 4, x + SIGN, y - 4));
        name(name, y);
    }

    private void name(String name, double y) {
        marks.add(Letters.small(Tone.QUIET, name, x + SIGN + 6, y, Anchor.START));
        x += SIGN + 6 + name.length() * Letters.SMALL_WIDTH + GAP;
    }
}
