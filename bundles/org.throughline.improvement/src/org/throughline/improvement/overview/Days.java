package org.throughline.improvement.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.throughline.model.survey.Wave;

/** Days in words, such as {@code 1-31 March 2026}. */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private Days() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** Returns when a wave is fielded; empty where nobody wrote it down. */
    static String of(Wave wave) {
        LocalDate from = wave.getFrom() == null ? wave.getTo() : wave.getFrom();
        LocalDate to = wave.getTo() == null ? from : wave.getTo();
        if (from == null) {
            return "";
        }
        if (from.equals(to)) {
            return of(to);
        }
        if (from.getYear() != to.getYear()) {
            return of(from) + " - " + of(to);
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "-" + of(to)
                : DAY_AND_MONTH.format(from) + " - " + of(to);
    }
}
