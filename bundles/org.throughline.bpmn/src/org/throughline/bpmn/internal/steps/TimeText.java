package org.throughline.bpmn.internal.steps;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as tables have them: {@code 1 h 30 min}, {@code 1:30}, {@code 2.5 hours}, or a number alone. */
final class TimeText {
    private static final Pattern PART = Pattern.compile(
            "(\\d{1,7}(?:[.,]\\d{1,3})?)\\s*(days?|d|hours?|hrs?|h|minutes?|mins?|min|m|seconds?|secs?|sec|s)\\b\\.?\\s*");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2})(?::(\\d{2}))?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(?:[.,]\\d{1,3})?");

    private TimeText() {}

    /**
     * Returns a length of time, null where the text is none.
     *
     * @param unit what a number alone counts, such as {@code h}
     */
    static Duration read(String text, String unit) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher clock = CLOCK.matcher(plain);
        if (clock.matches()) {
            String seconds = clock.group(3) == null ? "0" : clock.group(3);
            return Duration.ofHours(Long.parseLong(clock.group(1)))
                    .plusMinutes(Long.parseLong(clock.group(2)))
                    .plusSeconds(Long.parseLong(seconds));
        }
        if (NUMBER.matcher(plain).matches()) {
            return one(plain, unit);
        }
        Duration sum = Duration.ZERO;
        Matcher part = PART.matcher(plain);
        int end = 0;
        while (part.find() && part.start() == end) {
            sum = sum.plus(one(part.group(1), part.group(2)));
            end = part.end();
        }
        return end == plain.length() && end > 0 ? sum : null;
    }

    private static Duration one(String number, String unit) {
        long seconds = switch (unit.charAt(0)) {
            case 'd' -> 86_400;
            case 'h' -> 3_600;
            case 's' -> 1;
            default -> 60;
        };
        return Duration.ofSeconds(new BigDecimal(number.replace(',', '.'))
                .multiply(BigDecimal.valueOf(seconds))
                .longValue());
    }

    /** Returns the unit that a column's heading names, such as {@code Wait (hours)}; minutes where it names none. */
    static String unit(String heading) {
        Matcher named =
                Pattern.compile("[(\\[,]\\s*(d|h|m|s)[a-z]*\\.?\\s*[)\\]]?$").matcher(heading.strip());
        return named.find() ? named.group(1) : "m";
    }
}
