package org.throughline.cli.commands;

import java.time.Duration;
import java.util.Locale;

/** Shares and times in words. */
final class Shares {
    private Shares() {}

    /** Returns a share of 0 to 1 as a whole percent; "unknown" for null. */
    static String percent(Double share) {
        return share == null ? "unknown" : String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    /** Returns days, hours and minutes, such as "2 d 3 h 15 min". */
    static String time(Duration time) {
        StringBuilder words = new StringBuilder();
        append(words, time.toDays(), "d");
        append(words, time.toHoursPart(), "h");
        append(words, time.toMinutesPart(), "min");
        return words.isEmpty() ? "0 min" : words.toString();
    }

    private static void append(StringBuilder words, long count, String unit) {
        if (count > 0) {
            words.append(words.isEmpty() ? "" : " ").append(count).append(' ').append(unit);
        }
    }
}
