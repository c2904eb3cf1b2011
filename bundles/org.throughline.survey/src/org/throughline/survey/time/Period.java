package org.throughline.survey.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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

    private static final DateTimeFormatter DAY_LABEL = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_LABEL = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
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

    /** Returns its word. */
    public String word() {
        return word;
    }

    /** Returns a day as the labels write it. */
    public static String day(LocalDate day) {
        return DAY_LABEL.format(day);
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
            case MONTH -> MONTH_LABEL.format(first);
            case QUARTER -> "Q" + ((first.getMonthValue() - 1) / MONTHS + 1) + " " + first.getYear();
        };
    }
}
