package org.throughline.core.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** Days as a window shows them and people type them: in the window's language; year-month-day is always understood. */
public final class DayText {
    private static final LocalDate EXAMPLE = LocalDate.of(2026, 12, 28);

    private DayText() {}

    /** Returns a day as the window's language writes it; empty for null. */
    public static String write(LocalDate day) {
        return Language.ofWindow(() -> Language.day(day));
    }

    /** Returns a day that shows how days are typed. */
    public static String example() {
        return write(EXAMPLE);
    }

    /**
     * Reads a day; null for nothing.
     *
     * @throws DateTimeException where the text is none
     */
    public static LocalDate read(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return null;
        }
        return typed.matches("\\d{4}-.*") ? LocalDate.parse(typed) : readAs(Locale.getDefault(), typed);
    }

    private static LocalDate readAs(Locale locale, String typed) {
        if (Language.isEnglish(locale)) {
            return LocalDate.parse(typed);
        }
        for (FormatStyle style : List.of(FormatStyle.MEDIUM, FormatStyle.SHORT)) {
            String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                            style, null, IsoChronology.INSTANCE, locale)
                    .replaceAll("d+", "d")
                    .replaceAll("(?<!M)MM(?!M)", "M");
            try {
                return LocalDate.parse(typed, DateTimeFormatter.ofPattern(pattern, locale));
            } catch (DateTimeException next) {
                // the other style may fit
            }
        }
        throw new DateTimeException("no day: " + typed);
    }
}
