package org.throughline.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.throughline.chart.Mark;
import org.throughline.chart.Mark.Anchor;
import org.throughline.chart.Mark.Line;
import org.throughline.chart.Tone;
import org.throughline.model.survey.Wave;
import org.throughline.stats.chart.ControlPoint;
import org.throughline.survey.time.Goal;
import org.throughline.survey.time.Measure;
import org.throughline.survey.time.Period;
import org.throughline.survey.time.Phase;
import org.throughline.survey.time.SeriesChart;
import org.throughline.survey.time.TimePoint;

/** Where the points of a series lie, and the axes around them. */
final class SeriesFrame {
    static final int WIDTH = 880;
    static final int LEFT = 56;
    static final int RIGHT = 760;
    static final int TOP = 26;
    static final int BOTTOM = 290;
    private static final int LABEL = 50;
    private static final int ROW = 16;
    private static final int NAME_LINES = 3;
    private static final int LONGEST_NAME = 24;

    private final List<TimePoint> points;
    private final boolean byWave;
    private final Scale scale;
    private final Values values;
    private double bottom = BOTTOM;

    SeriesFrame(SeriesChart chart) {
        points = chart.series().points();
        byWave = chart.series().period() == Period.WAVE;
        values = new Values(chart.series());
        DoubleStream all = DoubleStream.concat(
                points.stream().mapToDouble(TimePoint::value),
                DoubleStream.concat(
                        chart.goals().stream().mapToDouble(Goal::share),
                        chart.phases().stream().flatMapToDouble(SeriesFrame::lines)));
        scale = new Scale(all, chart.series().measure() == Measure.SHARE, TOP, BOTTOM);
    }

    private static DoubleStream lines(Phase phase) {
        return DoubleStream.concat(
                DoubleStream.of(phase.centre()),
                DoubleStream.concat(
                        phase.limits().stream().mapToDouble(ControlPoint::low),
                        phase.limits().stream().mapToDouble(ControlPoint::high)));
    }

    /** Returns the room that each point has. */
    double step() {
        return (RIGHT - LEFT) / (double) Math.max(1, points.size());
    }

    double x(int point) {
        return before(point) + step() / 2;
    }

    /** Returns where a point's room begins. */
    double before(int point) {
        return LEFT + point * step();
    }

    double y(double value) {
        return scale.y(value);
    }

    /** Returns where the axes end below. */
    double bottom() {
        return bottom;
    }

    List<Mark> axes() {
        List<Mark> marks = new ArrayList<>();
        for (double tick : scale.ticks()) {
            marks.add(new Line(Tone.GRID, LEFT, y(tick), RIGHT, y(tick)));
            marks.add(Letters.small(Tone.QUIET, values.tick(tick, scale), LEFT - 8, y(tick) + 4, Anchor.END));
        }
        if (byWave) {
            names(marks);
        } else {
            dates(marks);
            waves(marks);
        }
        return marks;
    }

    private void names(List<Mark> marks) {
        int every = (int) Math.ceil(LABEL / step());
        int characters = (int) Math.min(LONGEST_NAME, Math.max(6, step() * every / Letters.SMALL_WIDTH - 1));
        for (int i = 0; i < points.size(); i += every) {
            double y = BOTTOM;
            for (String line : WrappedLabel.lines(points.get(i).label(), characters, NAME_LINES)) {
                y += ROW;
                marks.add(Letters.small(Tone.QUIET, line, x(i), y, Anchor.MIDDLE));
                bottom = Math.max(bottom, y);
            }
        }
    }

    /** The year stands below the first label, and below each with which another year begins. */
    private void dates(List<Mark> marks) {
        int every = (int) Math.ceil(LABEL / step());
        String yearBefore = "";
        for (int i = 0; i < points.size(); i += every) {
            String label = points.get(i).label();
            int cut = label.lastIndexOf(' ');
            marks.add(Letters.small(Tone.QUIET, label.substring(0, cut), x(i), BOTTOM + ROW, Anchor.MIDDLE));
            String year = label.substring(cut + 1);
            if (!year.equals(yearBefore)) {
                marks.add(Letters.small(Tone.QUIET, year, x(i), BOTTOM + 2 * ROW, Anchor.MIDDLE));
                yearBefore = year;
            }
        }
        bottom = BOTTOM + (points.isEmpty() ? 0 : 2 * ROW);
    }

    private void waves(List<Mark> marks) {
        int first = 0;
        for (int i = 1; i <= points.size(); i++) {
            Wave wave = points.get(i - 1).wave();
            if (i == points.size() || points.get(i).wave() != wave) {
                int characters = (int) Math.max(2, (i - first) * step() / Letters.SMALL_WIDTH - 1);
                String name = wave.getName() == null ? "" : wave.getName();
                String shown = WrappedLabel.lines(name, characters, 1).getFirst();
                double middle = (before(first) + before(i)) / 2;
                double y = BOTTOM + 3 * ROW + 2;
                marks.add(new Mark.Told(name, List.of(Letters.small(Tone.TEXT, shown, middle, y, Anchor.MIDDLE))));
                if (first > 0) {
                    marks.add(new Line(Tone.GRID, before(first), TOP, before(first), BOTTOM));
                    marks.add(new Line(Tone.GRID, before(first), BOTTOM + 2 * ROW + 4, before(first), y + 4));
                }
                bottom = y;
                first = i;
            }
        }
    }
}
