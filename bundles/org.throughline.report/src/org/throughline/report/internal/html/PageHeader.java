package org.throughline.report.internal.html;

import org.throughline.report.document.ReportDocument;

/** The line at the top of every printed sheet, as a style sheet. */
public final class PageHeader {
    private static final int LONGEST = 90;

    private PageHeader() {}

    /** Returns rules that put client and title at the top of each sheet. */
    static String style(ReportDocument report) {
        return "@page { @top-left { content: " + quoted(words(report)) + "; } }\n";
    }

    /** Returns client and title, shortened to what fits on a line. */
    public static String words(ReportDocument report) {
        String words = (report.client() + " – " + report.title()).replaceAll("\\s+", " ");
        int[] letters = words.codePoints().toArray();
        return letters.length <= LONGEST ? words : new String(letters, 0, LONGEST - 1) + "…";
    }

    /** Everything that a style sheet could read as its own is written as a number. */
    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) && letter < 128 || letter == ' ') {
                quoted.appendCodePoint(letter);
            } else if (letter >= ' ' && !Character.isSurrogate((char) Math.min(letter, Character.MAX_VALUE))) {
                quoted.append('\\').append(Integer.toHexString(letter)).append(' ');
            }
        });
        return quoted.append('"').toString();
    }
}
