package org.throughline.report.internal;

import org.throughline.report.document.NumberEntry;

/** What a number of the register is, in one line. */
public final class ExplainedNumber {
    private ExplainedNumber() {}

    /** Returns what a number tells, and how it was computed. */
    public static String line(NumberEntry entry) {
        StringBuilder line = new StringBuilder(entry.id());
        line.append(": ").append(entry.what().plain());
        append(line, "; method: ", entry.method());
        append(line, "; n = ", entry.n());
        append(line, "; 95\u00a0% interval ", entry.interval());
        append(line, "; ", entry.wave().plain());
        append(line, ", ", entry.dates());
        return line.toString();
    }

    /** Returns the same with what the number was computed from. */
    public static String whole(NumberEntry entry) {
        StringBuilder line = new StringBuilder(line(entry));
        append(line, "; from ", entry.source());
        append(line, ", ", entry.rows());
        return line.toString();
    }

    private static void append(StringBuilder line, String before, String words) {
        if (!words.isEmpty()) {
            line.append(before).append(words);
        }
    }
}
