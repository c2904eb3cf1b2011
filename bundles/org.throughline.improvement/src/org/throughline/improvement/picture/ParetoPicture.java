package org.throughline.improvement.picture;

import java.util.ArrayList;
import java.util.List;
import org.throughline.chart.Mark;
import org.throughline.chart.Mark.Anchor;
import org.throughline.chart.Mark.Box;
import org.throughline.chart.Mark.Dot;
import org.throughline.chart.Mark.Line;
import org.throughline.chart.Mark.Told;
import org.throughline.chart.Picture;
import org.throughline.chart.Tone;
import org.throughline.chart.internal.Letters;
import org.throughline.chart.internal.ListBelow;
import org.throughline.improvement.measure.Shares;
import org.throughline.improvement.problem.Effect.Basis;
import org.throughline.improvement.problem.Pareto;
import org.throughline.improvement.problem.Pareto.Column;
import org.throughline.improvement.words.Names;

/** Problems as columns by measured effect, with the line of what they make together; their names stand below. */
public final class ParetoPicture {
    /** The most problems that are drawn; the others are named by their number. */
    public static final int MOST = 15;

    private static final int WIDTH = 880;
    private static final int LEFT = 56;
    private static final int RIGHT = 810;
    private static final int TOP = 40;
    private static final int BOTTOM = 320;
    private static final int TICKS = 5;
    private static final double WIDEST = 90;
    private static final double GAP = 0.3;
    private static final double[] ROUND = {0.1, 0.2, 0.25, 0.5, 1};

    private final List<Column> columns;
    private final int left;
    private final double highest;
    private final double step;
    private final List<Mark> marks = new ArrayList<>();
    private final StringBuilder told = new StringBuilder();

    private ParetoPicture(Pareto pareto) {
        columns = pareto.columns().stream().limit(MOST).toList();
        left = pareto.columns().size() - columns.size();
        double most = columns.isEmpty() ? 1 : columns.getFirst().share();
        double round = 1;
        for (int i = ROUND.length - 1; i >= 0; i--) {
            round = ROUND[i] >= most ? ROUND[i] : round;
        }
        highest = round;
        step = Math.min(WIDEST, (RIGHT - LEFT) / (double) Math.max(1, columns.size()));
    }

    /** Returns the chart as drawn; one without measured problems says so. */
    public static Picture of(Pareto pareto) {
        return new ParetoPicture(pareto).picture();
    }

    private Picture picture() {
        axes();
        ListBelow list = new ListBelow(0, WIDTH, BOTTOM + 22);
        double[] line = new double[2 * columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            draw(i, list);
            line[2 * i] = x(i);
            line[2 * i + 1] = y(columns.get(i).cumulative());
        }
        if (columns.size() > 1) {
            marks.add(new Line(Tone.CENTRE, line));
        }
        for (int i = 0; i < columns.size(); i++) {
            marks.add(new Dot(Tone.POINT, line[2 * i], line[2 * i + 1], 3.5));
        }
        if (left > 0) {
            list.add(Tone.QUIET, "", PictureTexts.of("pareto.left", left));
        }
        if (columns.stream().anyMatch(column -> column.effect().basis() == Basis.STEPS)) {
            list.add(Tone.QUIET, "", PictureTexts.of("pareto.basis", Basis.ANSWERS.words(), Basis.STEPS.words()));
        }
        if (columns.isEmpty()) {
            list.add(Tone.TEXT, "", PictureTexts.of("pareto.none"));
            told.append(PictureTexts.of("pareto.none"));
        }
        marks.addAll(list.marks());
        return new Picture(
                WIDTH,
                (int) Math.ceil(list.bottom()) + 10,
                PictureTexts.of("pareto.title"),
                told.toString().strip(),
                marks);
    }

    private void axes() {
        marks.add(Letters.small(Tone.QUIET, PictureTexts.of("pareto.columns"), 0, 14, Anchor.START));
        marks.add(Letters.small(Tone.QUIET, PictureTexts.of("pareto.line"), WIDTH, 14, Anchor.END));
        for (int i = 0; i <= TICKS; i++) {
            double share = (double) i / TICKS;
            marks.add(new Line(Tone.GRID, LEFT, y(share), RIGHT, y(share)));
            marks.add(
                    Letters.small(Tone.QUIET, Shares.percent(share * highest, 0), LEFT - 8, y(share) + 4, Anchor.END));
            marks.add(Letters.small(Tone.QUIET, Shares.percent(share, 0), RIGHT + 8, y(share) + 4, Anchor.START));
        }
    }

    private void draw(int i, ListBelow list) {
        Column column = columns.get(i);
        double width = step * (1 - GAP);
        double top = y(column.share() / highest);
        boolean asked = column.effect().basis() == Basis.ANSWERS;
        String shown = column.effect().number().orElseThrow().shown();
        String words = PictureTexts.of(
                "pareto.column",
                column.place(),
                Names.inLine(column.effect().problem()),
                shown,
                column.effect().basis().words(),
                Shares.percent(column.cumulative(), 0));
        List<Mark> drawn = new ArrayList<>();
        drawn.add(new Box(asked ? Tone.AFTER : Tone.MERGED, x(i) - width / 2, top, width, BOTTOM - top));
        marks.add(new Told(words, drawn));
        marks.add(Letters.small(Tone.TEXT, "" + column.place(), x(i), BOTTOM + 16, Anchor.MIDDLE));
        list.add(Tone.TEXT, "" + column.place(), words.substring(words.indexOf(' ') + 1) + ".");
        told.append(words).append(". ");
    }

    private double x(int i) {
        return LEFT + (i + 0.5) * step;
    }

    private static double y(double share) {
        return BOTTOM - share * (BOTTOM - TOP);
    }
}
