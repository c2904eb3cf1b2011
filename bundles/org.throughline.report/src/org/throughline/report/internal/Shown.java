package org.throughline.report.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.throughline.stats.Interval;
import org.throughline.survey.compare.Disclosure;

/** How numbers are rounded and written: per cent without decimals under n = 200, with one above. */
public final class Shown {
    private static final char NO_BREAK = '\u00a0';
    private static final double SMALLEST_P = 0.001;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Shown() {}

    /** Returns a share, 0 to 1, in per cent. */
    public static String percent(double share, int n) {
        return Disclosure.percent(share, n) + NO_BREAK + "%";
    }

    /** Returns the limits of a share in per cent. */
    public static String limits(Interval interval, int n) {
        return Disclosure.percent(interval.low(), n) + " to " + percent(interval.high(), n);
    }

    /** Returns a difference of shares, -1 to 1, in percentage points with its sign. */
    public static String points(double difference, int n) {
        return Disclosure.points(difference, n);
    }

    /** Returns the limits of a difference in percentage points. */
    public static String pointLimits(Interval interval, int n) {
        return points(interval.low(), n) + " to " + points(interval.high(), n);
    }

    /** Returns a p-value with three decimals. */
    public static String p(double p) {
        return p < SMALLEST_P ? "<" + NO_BREAK + "0.001" : String.format(Locale.ROOT, "%.3f", p);
    }

    /** Returns a length of time: its largest two units. */
    public static String time(Duration time) {
        if (time.toDays() > 0) {
            return two(time.toDays(), "d", time.toHoursPart(), "h");
        }
        if (time.toHours() > 0) {
            return two(time.toHours(), "h", time.toMinutesPart(), "min");
        }
        return time.toMinutes() > 0 ? one(time.toMinutes(), "min") : one(time.toSeconds(), "s");
    }

    private static String two(long large, String largeUnit, long small, String smallUnit) {
        String first = one(large, largeUnit);
        return small == 0 ? first : first + " " + one(small, smallUnit);
    }

    private static String one(long count, String unit) {
        return Long.toString(count) + NO_BREAK + unit;
    }

    /** Returns a day in words. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** Returns a period in words; empty where neither end is known. */
    public static String period(LocalDate from, LocalDate to) {
        if (from == null && to == null) {
            return "";
        }
        if (from == null) {
            return "until " + date(to);
        }
        return to == null ? "from " + date(from) : date(from) + " to " + date(to);
    }
}
