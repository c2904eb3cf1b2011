package org.throughline.improvement.picture;

import java.util.ArrayList;
import java.util.List;
import org.throughline.chart.Mark;
import org.throughline.chart.Mark.Anchor;
import org.throughline.chart.Mark.Box;
import org.throughline.chart.Mark.Line;
import org.throughline.chart.Tone;
import org.throughline.chart.internal.Letters;
import org.throughline.chart.internal.WrappedLabel;
import org.throughline.improvement.words.Names;
import org.throughline.model.improvement.Cause;

/** One bone of a fishbone: a category and the causes in it, as lines of text. */
record Bone(List<String> category, List<Twig> twigs) {
    static final int WIDTH = 240;
    private static final int LETTERS = 24;
    private static final int CATEGORY_LETTERS = 20;
    private static final int INDENT = 2;
    private static final int DEEPEST_INDENT = 4;
    private static final int MOST_LINES = 16;
    private static final int LINE = 16;
    private static final int BOX_LINE = 18;
    private static final int TWIG = 7;
    private static final int BONE_TOP = 184;
    private static final int SLANT = 40;
    private static final int BOX_WIDTH = 196;

    /** A cause with those that lie behind it. */
    record Twig(List<Text> lines, String told) {}

    /** A line of text. */
    record Text(String words, int indent) {}

    /** Returns the bones of a category: more than one where its text would be too high for one. */
    static List<Bone> of(String category, List<Cause> causes) {
        List<List<Twig>> parts = new ArrayList<>();
        int lines = MOST_LINES;
        for (Cause cause : causes) {
            Twig twig = twig(cause);
            if (lines + twig.lines().size() > MOST_LINES) {
                parts.add(new ArrayList<>());
                lines = 0;
            }
            parts.getLast().add(twig);
            lines += twig.lines().size();
        }
        List<Bone> bones = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String name = parts.size() == 1 ? category : PictureTexts.of("cause.part", category, i + 1, parts.size());
            bones.add(new Bone(WrappedLabel.lines(name, CATEGORY_LETTERS, Integer.MAX_VALUE), parts.get(i)));
        }
        return bones;
    }

    private static Twig twig(Cause cause) {
        List<Text> lines = new ArrayList<>();
        StringBuilder told = new StringBuilder();
        add(cause, 0, lines, told);
        return new Twig(lines, told.toString());
    }

    private static void add(Cause cause, int depth, List<Text> lines, StringBuilder told) {
        String name = Names.inLine(cause);
        told.append(depth == 0 ? "" : PictureTexts.of("cause.because")).append(name);
        int indent = INDENT * Math.min(depth, DEEPEST_INDENT);
        String sign = depth == 0 ? "" : "↳ ";
        for (String line : WrappedLabel.lines(sign + name, LETTERS - indent, Integer.MAX_VALUE)) {
            lines.add(new Text(line, indent));
        }
        cause.getCauses().forEach(deeper -> add(deeper, depth + 1, lines, told));
    }

    double height() {
        return boxHeight() + 10 + twigs.stream().mapToInt(Bone::height).sum();
    }

    private static int height(Twig twig) {
        return twig.lines().size() * LINE + TWIG;
    }

    private double boxHeight() {
        return category.size() * BOX_LINE + 8;
    }

    List<Mark> above(double left, double top, double spine) {
        List<Mark> marks = new ArrayList<>();
        double begin = top + boxHeight();
        box(marks, left, top);
        marks.add(new Line(Tone.SERIES, left + BONE_TOP, begin, left + BONE_TOP + SLANT, spine));
        double y = begin + 4;
        for (Twig twig : twigs) {
            y = twig(marks, twig, left, y);
            double x = left + BONE_TOP + SLANT * (y - begin) / (spine - begin);
            marks.add(new Line(Tone.LIMIT, left, y - TWIG + 3, x, y - TWIG + 3));
        }
        return marks;
    }

    List<Mark> below(double left, double spine, double bottom) {
        List<Mark> marks = new ArrayList<>();
        double end = bottom - boxHeight();
        box(marks, left, end);
        marks.add(new Line(Tone.SERIES, left + BONE_TOP, end, left + BONE_TOP + SLANT, spine));
        double y = end - 4 - twigs.stream().mapToInt(Bone::height).sum();
        for (Twig twig : twigs) {
            y = twig(marks, twig, left, y);
            double x = left + BONE_TOP + SLANT * (end - y) / (end - spine);
            marks.add(new Line(Tone.LIMIT, left, y - TWIG + 3, x, y - TWIG + 3));
        }
        return marks;
    }

    private void box(List<Mark> marks, double left, double top) {
        marks.add(new Box(Tone.NEITHER, left, top, BOX_WIDTH, boxHeight()));
        for (int i = 0; i < category.size(); i++) {
            marks.add(Letters.heading(category.get(i), left + 6, top + (i + 1) * BOX_LINE - 1));
        }
    }

    private static double twig(List<Mark> marks, Twig twig, double left, double top) {
        double y = top;
        for (Text line : twig.lines()) {
            y += LINE;
            double x = left + line.indent() * Letters.SMALL_WIDTH;
            marks.add(Letters.small(Tone.TEXT, line.words(), x, y - 3, Anchor.START));
        }
        return y + TWIG;
    }

    String told() {
        List<String> causes = twigs.stream().map(Twig::told).toList();
        return String.join(" ", category) + ": " + String.join("; ", causes) + ".";
    }
}
