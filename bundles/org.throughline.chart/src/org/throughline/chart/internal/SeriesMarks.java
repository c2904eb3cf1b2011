package org.throughline.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.throughline.chart.Mark;
import org.throughline.chart.Mark.Anchor;
import org.throughline.chart.Mark.Box;
import org.throughline.chart.Mark.Dot;
import org.throughline.chart.Mark.Line;
import org.throughline.chart.Mark.Told;
import org.throughline.chart.Mark.Words;
import org.throughline.chart.Tone;
import org.throughline.stats.chart.ControlPoint;
import org.throughline.survey.time.Goal;
import org.throughline.survey.time.Period;
import org.throughline.survey.time.Phase;
import org.throughline.survey.time.SeriesChart;
import org.throughline.survey.time.TimePoint;
import org.throughline.survey.time.Violation;

/** What lies between the axes of a series: its points, lines, changes and targets. */
final class SeriesMarks {
    private static final double RADIUS = 4;
    private static final double RING = 8;
    private static final double CROSS = 4;
    private static final int BADGE = 9;
    private static final double DENSE = 9;

    private final SeriesChart chart;
    private final SeriesFrame frame;
    private final Values values;
    private final List<TimePoint> points;
    private final List<Mark> marks = new ArrayList<>();

    SeriesMarks(SeriesChart chart, SeriesFrame frame) {
        this.chart = chart;
        this.frame = frame;
        values = new Values(chart.series());
        points = chart.series().points();
    }

    List<Mark> marks() {
        chart.phases().forEach(this::phase);
        goals();
        changes();
        line();
        Map<Integer, String> letters = letters();
        for (int i = 0; i < points.size(); i++) {
            point(i, letters.getOrDefault(i, ""));
        }
        return marks;
    }

    /** Returns the letter by which a rule's violation is called, A to Z and then AA, AB. */
    static String letter(int violation) {
        int letters = 'Z' - 'A' + 1;
        String last = String.valueOf((char) ('A' + violation % letters));
        return violation < letters ? last : letter(violation / letters - 1) + last;
    }

    private void phase(Phase phase) {
        if (Double.isNaN(phase.centre())) {
            return;
        }
        double y = frame.y(phase.centre());
        marks.add(new Line(Tone.CENTRE, frame.before(phase.first()), y, frame.before(phase.last() + 1), y));
        if (!phase.limits().isEmpty()) {
            limit(phase, ControlPoint::high);
            limit(phase, ControlPoint::low);
        }
    }

    private void limit(Phase phase, ToDoubleFunction<ControlPoint> of) {
        int count = phase.shown().size();
        double[] xy = new double[4 * count];
        for (int i = 0; i < count; i++) {
            double left = i == 0 ? frame.before(phase.first()) : xy[4 * i - 2];
            double right = i == count - 1
                    ? frame.before(phase.last() + 1)
                    : (frame.x(phase.shown().get(i)) + frame.x(phase.shown().get(i + 1))) / 2;
            double y = frame.y(of.applyAsDouble(phase.limits().get(i)));
            xy[4 * i] = left;
            xy[4 * i + 1] = y;
            xy[4 * i + 2] = right;
            xy[4 * i + 3] = y;
        }
        marks.add(new Line(Tone.LIMIT, xy));
    }

    private void goals() {
        for (Goal goal : chart.goals()) {
            double y = frame.y(goal.share());
            marks.add(new Told(
                    SeriesDrawing.goal(goal, values),
                    List.of(new Line(Tone.TARGET, SeriesFrame.LEFT, y, SeriesFrame.RIGHT, y))));
        }
    }

    /** Changes before the same point share a line; their numbers stand over it. */
    private void changes() {
        Map<Integer, List<Integer>> byPlace = new TreeMap<>();
        for (int i = 0; i < chart.changes().size() && !points.isEmpty(); i++) {
            byPlace.computeIfAbsent(chart.places().get(i), place -> new ArrayList<>())
                    .add(i);
        }
        byPlace.forEach((place, numbers) -> {
            double x = frame.before(place);
            List<Mark> drawn = new ArrayList<>();
            drawn.add(new Line(Tone.CHANGE, x, SeriesFrame.TOP - 4, x, SeriesFrame.BOTTOM));
            String label = label(numbers);
            double width = Math.max(2 * BADGE, label.length() * Letters.SMALL_WIDTH + 8);
            double left = Math.min(x - width / 2, SeriesFrame.WIDTH - width);
            drawn.add(new Box(Tone.CHANGE_BADGE, left, SeriesFrame.TOP - 4 - 2 * BADGE, width, 2 * BADGE));
            drawn.add(new Words(
                    Tone.INVERSE, label, left + width / 2, SeriesFrame.TOP - 9, Anchor.MIDDLE, Letters.SMALL, true));
            String names = String.join(
                    "; ",
                    numbers.stream().map(i -> chart.changes().get(i).name()).toList());
            marks.add(new Told(names, drawn));
        });
    }

    private static String label(List<Integer> numbers) {
        int first = numbers.getFirst() + 1;
        int last = numbers.getLast() + 1;
        return first == last ? "" + first : first + "–" + last;
    }

    /** Points are joined where they follow each other in a phase and, unless waves are the points, in a wave. */
    private void line() {
        boolean byWave = chart.series().period() == Period.WAVE;
        for (Phase phase : chart.phases()) {
            List<Double> xy = new ArrayList<>();
            for (int i = phase.first(); i <= phase.last() + 1; i++) {
                boolean goesOn = i <= phase.last()
                        && points.get(i).isShown()
                        && (byWave
                                || i == phase.first()
                                || points.get(i).wave() == points.get(i - 1).wave());
                if (!goesOn) {
                    stroke(xy);
                    xy.clear();
                }
                if (i <= phase.last() && points.get(i).isShown()) {
                    xy.add(frame.x(i));
                    xy.add(frame.y(points.get(i).value()));
                }
            }
        }
    }

    private void stroke(List<Double> xy) {
        if (xy.size() > 2) {
            marks.add(new Line(
                    Tone.SERIES, xy.stream().mapToDouble(Double::doubleValue).toArray()));
        }
    }

    private Map<Integer, String> letters() {
        Map<Integer, String> letters = new TreeMap<>();
        for (int v = 0; v < chart.violations().size(); v++) {
            for (int point : chart.violations().get(v).points()) {
                letters.merge(point, letter(v), String::concat);
            }
        }
        return letters;
    }

    private void point(int i, String letters) {
        TimePoint point = points.get(i);
        double radius = frame.step() < DENSE ? RADIUS * 2 / 3 : RADIUS;
        if (point.state() == TimePoint.State.HIDDEN) {
            double x = frame.x(i);
            double y = SeriesFrame.BOTTOM - 2 * CROSS;
            marks.add(new Told(
                    ChartTexts.of("point.hidden", point.label()),
                    List.of(
                            new Line(Tone.HIDDEN, x - CROSS, y - CROSS, x + CROSS, y + CROSS),
                            new Line(Tone.HIDDEN, x - CROSS, y + CROSS, x + CROSS, y - CROSS))));
        }
        if (!point.isShown()) {
            return;
        }
        double y = frame.y(point.value());
        List<Mark> drawn = new ArrayList<>();
        drawn.add(new Dot(Tone.POINT, frame.x(i), y, radius));
        StringBuilder words = new StringBuilder(point.label() + ": " + values.text(point));
        if (!letters.isEmpty()) {
            drawn.add(new Dot(Tone.SIGNAL, frame.x(i), y, radius + RING - RADIUS));
            for (Violation violation : chart.violations()) {
                words.append(violation.points().contains(i) ? ". " + violation.words() : "");
            }
            double beside = isPeak(i) ? y - RING - 5 : y + RING + Letters.SMALL + 2;
            String ending = ending(i);
            if (!ending.isEmpty()) {
                drawn.add(new Words(Tone.SIGNAL_TEXT, ending, frame.x(i), beside, Anchor.MIDDLE, Letters.SMALL, true));
            }
        }
        marks.add(new Told(words.toString(), drawn));
    }

    /** Returns whether there is more room above a point than below it. */
    private boolean isPeak(int point) {
        double around = 0;
        int count = 0;
        for (int i = Math.max(0, point - 1); i <= Math.min(points.size() - 1, point + 1); i++) {
            if (points.get(i).isShown()) {
                around += points.get(i).value();
                count++;
            }
        }
        return points.get(point).value() >= around / count;
    }

    /** Returns the letters of the violations at whose last point the chart signals. */
    private String ending(int point) {
        StringBuilder letters = new StringBuilder();
        for (int v = 0; v < chart.violations().size(); v++) {
            List<Integer> of = chart.violations().get(v).points();
            letters.append(!of.isEmpty() && of.getLast() == point ? letter(v) : "");
        }
        return letters.toString();
    }
}
