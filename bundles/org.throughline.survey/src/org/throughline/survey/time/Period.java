package org.throughline.survey.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.throughline.core.language.Language;
import org.throughline.survey.breakdown.Grouping;

/** How much time one point of a chart takes in. */
public enum Period {
    /** A day. */
    DAY("day", Grouping.DAY),
    /** Monday to Sunday, labelled by its Monday. */
    WEEK("week", Grouping.WEEK),
    /** A month of the calendar. */
    MONTH("month", Grouping.MONTH),
    /** Three months of the calendar. */
    QUARTER("quarter", Grouping.QUARTER),
    /** A whole wave, whatever its dates. */
    WAVE("wave", null);

    private static final int MONTHS = 3;

    private final String word;
    private final Grouping grouping;

    Period(String word, Grouping grouping) {
        this.word = word;
        this.grouping = grouping;
    }

    /** Returns what tables of the same periods are grouped by; null for the wave. */
    Grouping grouping() {
        return grouping;
    }

    /** Returns its word, the same in every language. */
    public String word() {
        return word;
    }

    /** Returns the period in words. */
    public String words() {
        return TimeTexts.of("period." + name());
    }

    /** Returns a day as the labels write it. */
    public static String day(LocalDate day) {
        return label("label.day", day);
    }

    private static String label(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(TimeTexts.of(pattern), Language.numbers())
                .format(day);
    }

    /** Returns the first day of the period after the one that begins on a day. */
    LocalDate next(LocalDate first) {
        return switch (this) {
            case DAY, WAVE -> first.plusDays(1);
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
            case QUARTER -> first.plusMonths(MONTHS);
        };
    }

    /** Returns what a period that begins on a day is called. */
    String label(LocalDate first) {
        return switch (this) {
            case DAY, WEEK, WAVE -> day(first);
            case MONTH -> label("label.month", first);
            case QUARTER -> "Q" + ((first.getMonthValue() - 1) / MONTHS + 1) + " " + first.getYear();
        };
    }
}
