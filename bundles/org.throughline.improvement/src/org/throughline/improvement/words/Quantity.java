package org.throughline.improvement.words;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * A number with everything that explains it. What the small-cell profile hides has no value, n or interval here.
 *
 * @param key the same wherever it is the same number
 * @param what it tells, in the program's own words, such as {@code customers who go without: }
 * @param about what it is about, in the client's words; may be empty
 * @param shown the number as texts show it
 * @param value the number before rounding; shares are 0 to 1, money is the client's currency
 * @param n the valid answers that it rests on; empty for what is no result of a survey
 * @param interval its limits as texts show them; empty where it has none
 * @param method how it was computed
 * @param wave the waves that it was computed from; empty for what is no result of a survey
 * @param from the first day of fielding; null where there is none
 * @param to the last day of fielding; null where there is none
 * @param source what it was computed from
 */
public record Quantity(
        String key,
        String what,
        String about,
        String shown,
        OptionalDouble value,
        String n,
        String interval,
        String method,
        String wave,
        LocalDate from,
        LocalDate to,
        String source) {

    /** Makes a number that is no result of a survey. */
    public static Quantity of(
            String key, String what, String about, String shown, double value, String method, String source) {
        return new Quantity(key, what, about, shown, OptionalDouble.of(value), "", "", method, "", null, null, source);
    }

    /** Makes a count. */
    public static Quantity count(String key, String what, int count) {
        return of(key, what, "", Integer.toString(count), count, "count", "the improvement plan");
    }
}
