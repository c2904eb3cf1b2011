package org.throughline.flow.properties;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as people write it: {@code 1 h 30 min}. */
final class DurationText {
    private static final Pattern PARTS = Pattern.compile("(\\d+)\\s*(d|h|min|m|s)\\b\\s*");

    private DurationText() {}

    /** Returns days, hours, minutes and seconds; empty for null. */
    static String write(Duration duration) {
        if (duration == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        add(text, duration.toDaysPart(), "d");
        add(text, duration.toHoursPart(), "h");
        add(text, duration.toMinutesPart(), "min");
        add(text, duration.toSecondsPart(), "s");
        return text.isEmpty() ? "0 min" : text.toString();
    }

    private static void add(StringBuilder text, long number, String unit) {
        if (number != 0) {
            text.append(text.isEmpty() ? "" : " ").append(number).append(' ').append(unit);
        }
    }

    static boolean isDuration(String text) {
        try {
            read(text);
            return true;
        } catch (IllegalArgumentException expected) {
            return false;
        }
    }

    /**
     * Reads what people write; null for nothing.
     *
     * @throws IllegalArgumentException where the text is no length of time
     */
    static Duration read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return null;
        }
        Duration sum = Duration.ZERO;
        Matcher part = PARTS.matcher(plain);
        int end = 0;
        while (part.find() && part.start() == end) {
            sum = sum.plus(one(part.group(1), part.group(2)));
            end = part.end();
        }
        if (end != plain.length()) {
            throw new IllegalArgumentException("no length of time: " + text);
        }
        return sum;
    }

    private static Duration one(String number, String unit) {
        long count = Long.parseLong(number);
        return switch (unit) {
            case "d" -> Duration.ofDays(count);
            case "h" -> Duration.ofHours(count);
            case "s" -> Duration.ofSeconds(count);
            default -> Duration.ofMinutes(count);
        };
    }
}
