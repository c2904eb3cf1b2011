package org.throughline.report.internal.pptx;

import java.util.ArrayList;
import java.util.List;

/** How words are parted into lines. */
final class Wrapped {
    private final String words;
    private final double width;
    private final double size;
    private final boolean bold;
    private final List<Integer> starts = new ArrayList<>();

    private Wrapped(String words, double width, double size, boolean bold) {
        this.words = words;
        this.width = width;
        this.size = size;
        this.bold = bold;
    }

    /** Returns where each line starts; one line at least. A word that is wider than a line is broken. */
    static List<Integer> starts(String words, double width, double size, boolean bold) {
        Wrapped wrapped = new Wrapped(words, width, size, bold);
        wrapped.wrap();
        return wrapped.starts;
    }

    private void wrap() {
        starts.add(0);
        double used = 0;
        double sinceBreak = 0;
        int lastBreak = 0;
        for (int i = 0; i < words.length(); ) {
            int character = words.codePointAt(i);
            int next = i + Character.charCount(character);
            if (character == '\n') {
                starts.add(next);
                used = 0;
                sinceBreak = 0;
                lastBreak = next;
                i = next;
                continue;
            }
            double wide = LetterWidths.of(character, size, bold);
            boolean blank = character == ' ' || character == '\t';
            if (used + wide > width && !blank && i > starts.getLast()) {
                boolean inWord = lastBreak <= starts.getLast();
                starts.add(inWord ? i : lastBreak);
                used = inWord ? 0 : sinceBreak;
                sinceBreak = inWord ? 0 : sinceBreak;
            }
            used += wide;
            sinceBreak += wide;
            if (blank || character == '-' || character == '\u2013' || Character.isIdeographic(character)) {
                lastBreak = next;
                sinceBreak = 0;
            }
            i = next;
        }
    }
}
