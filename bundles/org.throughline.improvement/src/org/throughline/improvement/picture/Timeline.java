package org.throughline.improvement.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.chart.Mark;
import org.throughline.chart.Mark.Anchor;
import org.throughline.chart.Mark.Line;
import org.throughline.chart.Picture;
import org.throughline.chart.Tone;
import org.throughline.chart.internal.Letters;
import org.throughline.chart.internal.ListBelow;
import org.throughline.chart.internal.WrappedLabel;
import org.throughline.improvement.plan.ActionState;
import org.throughline.improvement.plan.Remeasure;
import org.throughline.improvement.plan.TargetState;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.Target;

/**
 * Actions as bars from their first to their last day, below them targets with the days by which they are to be reached
 * and measured again, and the line of today. What is late says so in words.
 */
public final class Timeline {
    private static final int ON_PICTURE = 18;
    private static final int WIDTH = 880;
    private static final int LEFT = 322;
    private static final int TOP = 58;
    private static final int LETTERS = 43;
    private static final int LINE = 16;

    private final TimeAxis axis;
    private final LocalDate today;
    private final List<TimelineRow> rows;
    private final List<Mark> marks = new ArrayList<>();
    private final StringBuilder told = new StringBuilder();

    private Timeline(TimeAxis axis, LocalDate today, List<TimelineRow> rows) {
        this.axis = axis;
        this.today = today;
        this.rows = rows;
    }

    /** Returns as many pictures as keep each of them on a page, with one scale for all; none without dates. */
    public static List<Picture> of(
            List<ActionState> actions, List<TargetState> targets, List<Remeasure> remeasures, LocalDate today) {
        List<TimelineRow> rows = new ArrayList<>();
        Map<Action, Integer> numbers = new HashMap<>();
        actions.forEach(state -> numbers.put(state.action(), state.number()));
        actions.stream()
                .map(state -> TimelineRow.of(state, numbers))
                .filter(TimelineRow::hasDays)
                .forEach(rows::add);
        Map<Target, List<Remeasure>> again = remeasures.stream().collect(Collectors.groupingBy(Remeasure::target));
        for (TargetState target : targets) {
            TimelineRow row = TimelineRow.of(target, again.getOrDefault(target.target(), List.of()));
            if (row.hasDays()) {
                rows.add(row);
            }
        }
        List<LocalDate> days = Stream.concat(Stream.of(today), rows.stream().flatMap(row -> row.days().stream()))
                .filter(Objects::nonNull)
                .toList();
        TimeAxis axis = new TimeAxis(days, today, LEFT, WIDTH - 4);
        List<Picture> pictures = new ArrayList<>();
        for (int first = 0; first < rows.size(); first += ON_PICTURE) {
            List<TimelineRow> part = rows.subList(first, Math.min(rows.size(), first + ON_PICTURE));
            pictures.add(new Timeline(axis, today, part).picture());
        }
        return pictures;
    }

    private Picture picture() {
        double y = TOP;
        List<Mark> drawn = new ArrayList<>();
        for (TimelineRow row : rows) {
            y = draw(row, y, drawn);
        }
        marks.addAll(axis.marks(TOP, y));
        marks.addAll(drawn);
        double now = axis.x(today);
        marks.add(new Line(Tone.CHANGE, now, TOP, now, y));
        boolean right = now < WIDTH - 130;
        String label = PictureTexts.of("timeline.today", TimeAxis.day(today));
        marks.add(Letters.small(
                Tone.TEXT, label, right ? now + 5 : now - 5, TOP - 38, right ? Anchor.START : Anchor.END));
        ListBelow legend = new ListBelow(0, WIDTH, y + 4);
        legend.add(Tone.QUIET, "", PictureTexts.of("timeline.legend"));
        marks.addAll(legend.marks());
        return new Picture(
                WIDTH,
                (int) Math.ceil(legend.bottom()) + 10,
                PictureTexts.of("timeline.title"),
                told.toString().strip(),
                marks);
    }

    private double draw(TimelineRow row, double top, List<Mark> drawn) {
        double y = top + 4;
        for (String line : WrappedLabel.lines(row.name(), LETTERS, Integer.MAX_VALUE)) {
            y += LINE;
            drawn.add(Letters.small(Tone.TEXT, line, 0, y, Anchor.START));
        }
        for (String line : WrappedLabel.lines(row.words(), LETTERS, Integer.MAX_VALUE)) {
            y += LINE;
            drawn.add(Letters.small(row.alarm() ? Tone.SIGNAL_TEXT : Tone.QUIET, line, 0, y, Anchor.START));
        }
        double bottom = y + 8;
        drawn.add(new Line(Tone.GRID, 0, bottom, WIDTH, bottom));
        drawn.add(new Mark.Told(row.name() + ": " + row.words(), row.marks(axis, today, (top + bottom) / 2)));
        told.append(row.name()).append(": ").append(row.words()).append(". ");
        return bottom;
    }

    /** Returns the corners of a diamond. */
    static double[] diamond(double x, double y, double size) {
        return new double[] {x - size, y, x, y - size, x + size, y, x, y + size, x - size, y};
    }
}
