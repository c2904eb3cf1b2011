package org.throughline.improvement.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.chart.Mark;
import org.throughline.chart.Mark.Anchor;
import org.throughline.chart.Mark.Box;
import org.throughline.chart.Mark.Line;
import org.throughline.chart.Picture;
import org.throughline.chart.Tone;
import org.throughline.chart.internal.Letters;
import org.throughline.chart.internal.WrappedLabel;
import org.throughline.improvement.words.Names;
import org.throughline.model.improvement.Cause;
import org.throughline.model.improvement.Problem;

/**
 * The causes of a problem as a fishbone: a bone for each category, the causes of causes indented below. Six bones stand
 * on a spine; more begin another spine below. Text is wrapped and never cut.
 */
public final class Fishbone {
    private static final int ON_SPINE = 6;
    private static final int HEAD_WIDTH = 156;
    private static final int HEAD_LETTERS = 16;
    private static final int HEAD_LINE = 18;
    private static final int APART = 34;
    private static final int SPINE_APART = 12;

    private final Problem problem;
    private final List<String> head;
    private double headLeft;
    private final List<Mark> marks = new ArrayList<>();

    private Fishbone(Problem problem) {
        this.problem = problem;
        head = WrappedLabel.lines(Names.inLine(problem), HEAD_LETTERS, Integer.MAX_VALUE);
    }

    /** Returns the fishbone as drawn; a problem without causes says so. */
    public static Picture of(Problem problem) {
        return new Fishbone(problem).picture();
    }

    private Picture picture() {
        List<Bone> bones = bones();
        headLeft = Bone.WIDTH * Math.clamp((bones.size() + 1) / 2, 1, ON_SPINE / 2);
        double y = 4;
        if (bones.isEmpty()) {
            double half = headHeight() / 2;
            head(y + half);
            marks.add(new Line(Tone.SERIES, 0, y + half, headLeft, y + half));
            marks.add(Letters.words(Tone.QUIET, PictureTexts.of("cause.none"), 0, y + half - 12, Anchor.START));
            y += 2 * half;
        }
        for (int first = 0; first < bones.size(); first += ON_SPINE) {
            y = spine(bones.subList(first, Math.min(bones.size(), first + ON_SPINE)), y) + APART;
        }
        int width = Bone.WIDTH * ON_SPINE / 2 + HEAD_WIDTH + 4;
        return new Picture(
                width, (int) Math.ceil(y), PictureTexts.of("cause.title", Names.inLine(problem)), told(bones), marks);
    }

    private List<Bone> bones() {
        Map<String, List<Cause>> categories = new LinkedHashMap<>();
        for (Cause cause : problem.getCauses()) {
            String category = cause.getCategory() == null || cause.getCategory().isBlank()
                    ? PictureTexts.of("cause.noCategory")
                    : cause.getCategory().strip();
            categories.computeIfAbsent(category, key -> new ArrayList<>()).add(cause);
        }
        List<Bone> bones = new ArrayList<>();
        categories.forEach((category, causes) -> bones.addAll(Bone.of(category, causes)));
        return bones;
    }

    /** Draws six bones at most, by turns above and below their spine, and returns where they end. */
    private double spine(List<Bone> bones, double top) {
        double above = headHeight() / 2;
        double below = headHeight() / 2;
        for (int i = 0; i < bones.size(); i++) {
            if (i % 2 == 0) {
                above = Math.max(above, bones.get(i).height() + SPINE_APART);
            } else {
                below = Math.max(below, bones.get(i).height() + SPINE_APART);
            }
        }
        double spine = top + above;
        marks.add(new Line(Tone.SERIES, 0, spine, headLeft, spine));
        head(spine);
        for (int i = 0; i < bones.size(); i++) {
            double left = i / 2 * Bone.WIDTH;
            marks.addAll(
                    i % 2 == 0
                            ? bones.get(i).above(left, top, spine)
                            : bones.get(i).below(left, spine, spine + below));
        }
        return spine + below;
    }

    private double headHeight() {
        return head.size() * HEAD_LINE + 16;
    }

    private void head(double spine) {
        double top = spine - headHeight() / 2;
        marks.add(new Box(Tone.BEFORE, headLeft, top, HEAD_WIDTH, headHeight()));
        for (int i = 0; i < head.size(); i++) {
            marks.add(Letters.heading(head.get(i), headLeft + 8, top + 4 + (i + 1) * HEAD_LINE));
        }
    }

    private String told(List<Bone> bones) {
        if (bones.isEmpty()) {
            return PictureTexts.of("cause.none");
        }
        StringBuilder told = new StringBuilder();
        bones.forEach(bone -> told.append(bone.told()).append(' '));
        return told.toString().strip();
    }
}
