package org.throughline.chart.internal;

import java.util.ArrayList;
import java.util.List;

/** A label broken into lines by counting characters, so that it comes out the same on every machine. */
public final class WrappedLabel {
    private static final String ELLIPSIS = "…";
    private static final int WIDE_FROM = 0x1100;

    private WrappedLabel() {}

    /**
     * Breaks a label between words, and inside of a word that is longer than a line.
     *
     * @param width characters a line, those of wide scripts counting twice
     * @param most the most lines; what does not fit ends in an ellipsis
     */
    public static List<String> lines(String label, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.strip().split("\\s+")) {
            for (String piece : pieces(word, width)) {
                if (!line.isEmpty() && width(line) + 1 + width(piece) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(piece);
            }
        }
        lines.add(line.toString());
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, pieces(kept.getLast(), width - 1).getFirst().stripTrailing() + ELLIPSIS);
        return kept;
    }

    private static List<String> pieces(String word, int width) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
            int character = word.codePointAt(i);
            if (width(piece) + width(character) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(character);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static int width(CharSequence text) {
        return text.codePoints().map(WrappedLabel::width).sum();
    }

    private static int width(int character) {
        return character < WIDE_FROM ? 1 : 2;
    }
}
