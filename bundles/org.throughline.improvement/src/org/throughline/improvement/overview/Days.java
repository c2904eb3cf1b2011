package org.throughline.improvement.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.throughline.core.language.Language;
import org.throughline.model.survey.Wave;

/** Days in words, such as {@code 1-31 March 2026}. */
final class Days {
    private Days() {}

    static String of(LocalDate day) {
        return format("day", day);
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
                ? OverviewTexts.of("days.month", from.getDayOfMonth(), of(to))
                : format("dayAndMonth", from) + " - " + of(to);
    }

    private static String format(String key, LocalDate day) {
        return DateTimeFormatter.ofPattern(OverviewTexts.of(key), Language.numbers())
                .format(day);
    }
}
