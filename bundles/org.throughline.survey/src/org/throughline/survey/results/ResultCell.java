package org.throughline.survey.results;

import java.util.Comparator;
import java.util.OptionalDouble;

/**
 * A number or verdict as it may be shown.
 *
 * @param text what stands in the cell
 * @param value what it is sorted by; nothing where the number is hidden or there is none, so that order tells nothing
 * @param explained method, n and rule in words, or why nothing is shown; empty where there is nothing to explain
 */
public record ResultCell(String text, OptionalDouble value, String explained) {
    /** By value; cells without one first, in the order of their texts. */
    public static final Comparator<ResultCell> ORDER = Comparator.<ResultCell>comparingDouble(
                    cell -> cell.value().orElse(Double.NEGATIVE_INFINITY))
            .thenComparing(ResultCell::text);

    /** What stands where nothing is compared. */
    static final ResultCell NOTHING = without("", "");

    static ResultCell without(String text, String explained) {
        return new ResultCell(text, OptionalDouble.empty(), explained);
    }
}
