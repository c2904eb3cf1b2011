package org.throughline.report.internal.pptx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how small the letters of a picture are. */
final class SmallestLetters {
    private static final double USUAL = 12;
    private static final Pattern LETTERS = Pattern.compile("font-size[=:]\\s*[\"']?\\s*([0-9.]+)");
    /** What makes a part of a picture smaller. */
    private static final Pattern SCALE = Pattern.compile("matrix\\((0?\\.[0-9]+) 0 0 \\1 ");

    private SmallestLetters() {}

    /** Returns the size of the smallest letters of a picture, in its units. */
    static double of(String svg) {
        return Math.max(1, Math.min(USUAL, smallest(LETTERS, svg)) * Math.min(1, smallest(SCALE, svg)));
    }

    private static double smallest(Pattern pattern, String svg) {
        double smallest = USUAL;
        Matcher matcher = pattern.matcher(svg);
        while (matcher.find()) {
            smallest = Math.min(smallest, Double.parseDouble(matcher.group(1)));
        }
        return smallest;
    }
}
