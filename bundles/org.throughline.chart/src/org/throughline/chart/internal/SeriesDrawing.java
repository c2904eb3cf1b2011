package org.throughline.chart.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.throughline.chart.Mark;
import org.throughline.chart.Mark.Anchor;
import org.throughline.chart.Picture;
import org.throughline.chart.Tone;
import org.throughline.model.survey.Question;
import org.throughline.stats.chart.ControlPoint;
import org.throughline.survey.time.Change;
import org.throughline.survey.time.ChartKind;
import org.throughline.survey.time.Goal;
import org.throughline.survey.time.Period;
import org.throughline.survey.time.Phase;
import org.throughline.survey.time.SeriesChart;
import org.throughline.survey.time.TimePoint;

/** Puts a series, its legend and its sentences together. */
public final class SeriesDrawing {
    private static final int LABEL_APART = 15;
    private static final int BELOW_AXES = 26;
    private static final int EMPTY_BOTTOM = 4;

    private final SeriesChart chart;
    private final Values values;
    private final List<String> told = new ArrayList<>();

    private record RightLabel(Tone tone, String text, double y) {}

    /** Takes what to draw. */
    public SeriesDrawing(SeriesChart chart) {
        this.chart = chart;
        values = new Values(chart.series());
    }

    /** Returns the chart as drawn. */
    public Picture picture() {
        List<Mark> marks = new ArrayList<>();
        double bottom = EMPTY_BOTTOM;
        if (chart.series().points().stream().anyMatch(TimePoint::isShown)) {
            SeriesFrame frame = new SeriesFrame(chart);
            marks.addAll(frame.axes());
            marks.addAll(new SeriesMarks(chart, frame).marks());
            rightLabels(frame, marks);
            List<Mark> legend = new SeriesLegend(chart).marks(frame.bottom() + BELOW_AXES);
            marks.addAll(legend);
            bottom = frame.bottom() + BELOW_AXES + 4;
        }
        ListBelow list = new ListBelow(0, SeriesFrame.WIDTH, bottom);
        sentences(list);
        marks.addAll(list.marks());
        Question question = chart.series().question();
        String name = Objects.requireNonNullElse(question.getName(), question.getCode());
        String title = Objects.requireNonNullElse(question.getText(), "").isBlank() ? name : question.getText();
        String sub = ChartTexts.of(
                "series.below",
                chart.series().measure().words(),
                chart.series().period().words(),
                chart.methodWords());
        String sentence = Character.toUpperCase(sub.charAt(0)) + sub.substring(1);
        Picture picture = new Picture(
                SeriesFrame.WIDTH,
                (int) Math.ceil(list.bottom()) + 8,
                name + ": " + sub,
                sentence + ". " + String.join(" ", told),
                marks);
        return Heading.over(picture, title, sentence);
    }

    /** The values of the lines of the last phase and of the targets stand at the right, pushed apart where needed. */
    private void rightLabels(SeriesFrame frame, List<Mark> marks) {
        List<RightLabel> labels = new ArrayList<>();
        Phase last = chart.phases().getLast();
        if (!Double.isNaN(last.centre())) {
            String centre = ChartTexts.of("centre." + chart.kind()) + " ";
            labels.add(new RightLabel(Tone.TEXT, centre + values.text(last.centre()), frame.y(last.centre())));
        }
        if (!last.limits().isEmpty()) {
            ControlPoint limit = last.limits().getLast();
            labels.add(new RightLabel(
                    Tone.QUIET, ChartTexts.of("upper") + " " + values.text(limit.high()), frame.y(limit.high())));
            labels.add(new RightLabel(
                    Tone.QUIET, ChartTexts.of("lower") + " " + values.text(limit.low()), frame.y(limit.low())));
        }
        for (Goal goal : chart.goals()) {
            labels.add(new RightLabel(
                    Tone.TARGET_TEXT,
                    ChartTexts.of("legend.target") + " " + values.text(goal.share()),
                    frame.y(goal.share())));
        }
        labels.sort(Comparator.comparingDouble(RightLabel::y));
        double free = 0;
        for (RightLabel label : labels) {
            double y = Math.max(label.y() + 4, free);
            marks.add(Letters.small(label.tone(), label.text(), SeriesFrame.RIGHT + 8, y, Anchor.START));
            free = y + LABEL_APART;
        }
    }

    private void sentences(ListBelow list) {
        for (int v = 0; v < chart.violations().size(); v++) {
            add(
                    list,
                    Tone.SIGNAL_TEXT,
                    SeriesMarks.letter(v),
                    chart.violations().get(v).words() + ".");
        }
        boolean known = chart.series().points().stream().anyMatch(TimePoint::isShown);
        boolean judged = chart.kind() == ChartKind.CONTROL
                ? chart.phases().stream().anyMatch(phase -> !phase.limits().isEmpty())
                : chart.phases().stream()
                        .anyMatch(phase -> phase.run()
                                .filter(run -> run.useful() >= Phase.LEAST_FOR_RUNS)
                                .isPresent());
        if (known && judged && chart.violations().isEmpty()) {
            add(list, Tone.TEXT, "", ChartTexts.of("series.noRule"));
        }
        chart.phases().stream().map(this::phase).flatMap(Optional::stream).forEach(s -> add(list, Tone.TEXT, "", s));
        for (int i = 0; known && i < chart.changes().size(); i++) {
            Change change = chart.changes().get(i);
            String day = Period.day(change.day()) + (change.done() ? ": " : ChartTexts.of("series.begun"));
            add(
                    list,
                    Tone.TEXT,
                    "" + (i + 1),
                    day + change.name() + where(chart.places().get(i)) + ".");
        }
        for (Goal goal : chart.goals()) {
            add(list, Tone.TEXT, "", goal(goal, values) + ".");
        }
        chart.notes().forEach(note -> add(list, Tone.TEXT, "", note));
    }

    static String goal(Goal goal, Values values) {
        String share = values.text(goal.share());
        return goal.by() == null
                ? ChartTexts.of("series.goal", share)
                : ChartTexts.of("series.goalBy", share, Period.day(goal.by()));
    }

    private String where(int place) {
        if (place == 0) {
            return ChartTexts.of("series.beforeFirst");
        }
        return place == chart.series().points().size() ? ChartTexts.of("series.afterLast") : "";
    }

    private void add(ListBelow list, Tone tone, String sign, String sentence) {
        list.add(tone, sign, sentence);
        told.add((sign.isEmpty() ? "" : sign + ": ") + sentence);
    }

    private Optional<String> phase(Phase phase) {
        if (Double.isNaN(phase.centre())) {
            return Optional.empty();
        }
        List<TimePoint> points = chart.series().points();
        String first = points.get(phase.first()).label();
        String place = phase.last() == phase.first()
                ? first
                : ChartTexts.of("series.span", first, points.get(phase.last()).label());
        StringBuilder words = new StringBuilder(place).append(": ");
        words.append(ChartTexts.of("centre." + chart.kind())).append(' ').append(values.text(phase.centre()));
        if (!phase.limits().isEmpty()) {
            ControlPoint limit = phase.limits().getLast();
            words.append(ChartTexts.of("series.limits", values.text(limit.low()), values.text(limit.high())));
        }
        phase.run()
                .ifPresent(run -> words.append(ChartTexts.of(
                        "series.runs",
                        run.longestRun(),
                        run.longestRunLimit(),
                        run.crossings(),
                        run.crossingsLimit())));
        return Optional.of(words.append('.').toString());
    }
}
