package org.throughline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.throughline.chart.Mark.Anchor;
import org.throughline.chart.Mark.Box;
import org.throughline.chart.Mark.Line;
import org.throughline.chart.Mark.Told;
import org.throughline.chart.internal.ChartTexts;
import org.throughline.chart.internal.Heading;
import org.throughline.chart.internal.Letters;
import org.throughline.chart.internal.ListBelow;
import org.throughline.chart.internal.Sides;
import org.throughline.chart.internal.WrappedLabel;
import org.throughline.model.survey.Question;
import org.throughline.survey.time.AnswerSpread;
import org.throughline.survey.time.AnswerSpread.Row;

/**
 * Diverging bars: what is answered against lies left of a middle line, what is answered for right of it, a neutral
 * choice half on each side. Counts that must not be told apart stand in a block of their own at the right.
 */
public final class LikertPicture {
    private static final int WIDTH = 880;
    private static final int LABEL = 22;
    private static final int BAR = 28;
    private static final int ROW = LABEL + BAR + 14;
    private static final int APART = 12;
    private static final int LABEL_WIDTH = 100;
    private static final int SWATCH = 12;

    private final AnswerSpread spread;
    private final Sides sides;
    private final double perShare;
    private final double middle;
    private final List<Mark> marks = new ArrayList<>();
    private final StringBuilder told = new StringBuilder();

    private LikertPicture(AnswerSpread spread) {
        this.spread = spread;
        sides = Sides.of(spread);
        double left = spread.rows().stream().mapToDouble(sides::left).max().orElse(0);
        double right = spread.rows().stream().mapToDouble(sides::right).max().orElse(0);
        perShare = (WIDTH - APART) / Math.max(1, left + right);
        middle = left * perShare;
    }

    /** Returns the chart as drawn; one without answers says so. */
    public static Picture of(AnswerSpread spread) {
        return new LikertPicture(spread).picture();
    }

    private Picture picture() {
        double y = 4;
        for (Row row : spread.rows()) {
            draw(row, y);
            y += ROW;
        }
        ListBelow list = new ListBelow(0, WIDTH, legend(y + 14));
        if (spread.rows().isEmpty()) {
            list.add(Tone.TEXT, "", ChartTexts.of("nobody"));
            told.append(ChartTexts.of("nobody.told"));
        }
        if (spread.rows().stream().anyMatch(row -> row.hidden() > 0)) {
            list.add(Tone.TEXT, "", ChartTexts.of("likert.merged.why"));
        }
        marks.addAll(list.marks());
        Question question = spread.question();
        String name = Objects.requireNonNullElse(question.getName(), question.getCode());
        String title = Objects.requireNonNullElse(question.getText(), "").isBlank() ? name : question.getText();
        Picture picture = new Picture(
                WIDTH,
                (int) Math.ceil(list.bottom()) + 8,
                ChartTexts.of("likert.title", name),
                told.toString().strip(),
                marks);
        return Heading.over(picture, title, ChartTexts.of("likert.below"));
    }

    private void draw(Row row, double top) {
        String wave = Objects.requireNonNullElse(row.wave().getName(), "");
        String n = row.n().isPresent()
                ? ChartTexts.of("likert.answers", row.n().getAsInt())
                : ChartTexts.of("likert.tooFew");
        String label = WrappedLabel.lines(wave, LABEL_WIDTH - n.length(), 1).getFirst() + ", " + n;
        marks.add(Letters.words(Tone.TEXT, label, 0, top + LABEL - 7, Anchor.START));
        told.append(wave).append(", ").append(n).append(": ");
        if (row.n().isPresent()) {
            marks.add(new Line(Tone.CENTRE, middle, top + LABEL - 5, middle, top + LABEL + BAR + 5));
        }
        double x = middle - sides.left(row) * perShare;
        for (int choice : sides.order()) {
            OptionalInt count = row.counts().get(choice);
            if (row.n().isPresent() && count.isPresent()) {
                double share = (double) count.getAsInt() / row.n().getAsInt();
                segment(choice, count.getAsInt(), share, x, top + LABEL);
                x += share * perShare;
            }
        }
        if (row.hidden() > 0) {
            double share = (double) row.hidden() / row.n().getAsInt();
            String words = ChartTexts.of("likert.merged", row.hidden());
            List<Mark> drawn = new ArrayList<>();
            double width = share * perShare;
            drawn.add(new Box(Tone.MERGED, x + APART - 2, top + LABEL, width, BAR));
            text(drawn, Tone.TEXT, x + APART - 2, width, top + LABEL, words, "" + row.hidden());
            marks.add(new Told(words, drawn));
            told.append(words).append("; ");
        }
        told.setLength(told.length() - 2);
        told.append(". ");
    }

    private void segment(int choice, int count, double share, double x, double top) {
        double width = share * perShare;
        Tone tone = sides.tone(choice);
        String number = "" + (choice + 1);
        String percent = Math.round(100 * share) + "\u00a0%";
        List<Mark> drawn = new ArrayList<>();
        drawn.add(new Box(tone, x, top, width, BAR));
        Tone ink = tone == Tone.AGAINST || tone == Tone.FOR ? Tone.INVERSE : Tone.TEXT;
        text(drawn, ink, x, width, top, number + ": " + percent, number);
        String words = spread.choices().get(choice) + ": " + count + " (" + percent + ")";
        marks.add(new Told(words, drawn));
        told.append(words).append("; ");
    }

    /** The first of the texts that has room is written. */
    private static void text(List<Mark> drawn, Tone tone, double x, double width, double top, String... texts) {
        for (String text : texts) {
            if (text.length() * Letters.SMALL_WIDTH + 4 <= width) {
                drawn.add(Letters.small(tone, text, x + width / 2, top + BAR / 2.0 + 4, Anchor.MIDDLE));
                return;
            }
        }
    }

    private double legend(double top) {
        double x = 0;
        double y = top;
        for (int choice : IntStream.range(0, spread.choices().size()).toArray()) {
            String name = (choice + 1) + " "
                    + WrappedLabel.lines(spread.choices().get(choice), LABEL_WIDTH, 1)
                            .getFirst();
            double width = SWATCH + 6 + name.length() * Letters.SMALL_WIDTH + APART;
            if (x > 0 && x + width > WIDTH) {
                x = 0;
                y += LABEL;
            }
            marks.add(new Box(sides.tone(choice), x, y - SWATCH + 2, SWATCH, SWATCH));
            marks.add(Letters.small(Tone.QUIET, name, x + SWATCH + 6, y, Anchor.START));
            x += width;
        }
        return y;
    }
}
