package org.throughline.core.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The language in which texts are told. Files, reports and the command line are English with ISO dates wherever they
 * are made. A window asks for the language of its user around what it shows; nothing else does.
 */
public final class Language {
    private static final ThreadLocal<Locale> ASKED = new ThreadLocal<>();

    private Language() {}

    /**
     * Has texts told in a language while they are made, on this thread alone. What is made on other threads meanwhile,
     * and what is made of the result later, is English.
     */
    public static <T> T in(Locale locale, Supplier<T> telling) {
        try (Asking asking = ask(locale)) {
            return telling.get();
        }
    }

    /** As {@link #in}, until what is returned is closed; for what may fail in ways of its own. */
    public static Asking ask(Locale locale) {
        Locale before = ASKED.get();
        ASKED.set(locale);
        return () -> {
            if (before == null) {
                ASKED.remove();
            } else {
                ASKED.set(before);
            }
        };
    }

    /** A language being asked for. */
    public interface Asking extends AutoCloseable {
        @Override
        void close();
    }

    /** Has texts told in the language of the window, which is the default of this Java; for what a window shows. */
    public static <T> T ofWindow(Supplier<T> telling) {
        return in(Locale.getDefault(), telling);
    }

    /**
     * Returns the language that was asked for; {@link Locale#ROOT}, which stands for the English of files, where none
     * was.
     */
    public static Locale current() {
        Locale asked = ASKED.get();
        return asked == null ? Locale.ROOT : asked;
    }

    /** Returns a day as it is told in the current language: as in files where that is English. */
    public static String day(LocalDate day) {
        return day == null ? "" : pattern(current()).format(day);
    }

    /**
     * Returns how days are written in a language: as year, month and day in English, where the order of the numbers
     * differs from country to country.
     */
    public static DateTimeFormatter pattern(Locale locale) {
        return isEnglish(locale)
                ? DateTimeFormatter.ISO_LOCAL_DATE
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
    }

    /** Returns how numbers are written in the current language; in files with a decimal point. */
    public static Locale numbers() {
        return isEnglish(current()) ? Locale.ENGLISH : current();
    }

    /** Returns whether texts are told in a language as they are in files. */
    public static boolean isEnglish(Locale locale) {
        return locale.getLanguage().isEmpty() || locale.getLanguage().equals("en");
    }
}
