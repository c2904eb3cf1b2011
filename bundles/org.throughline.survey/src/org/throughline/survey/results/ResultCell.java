package org.throughline.survey.results;

import java.util.Comparator;
import java.util.OptionalDouble;

/**
 * A number as it may be shown.
 *
 * @param text what stands in the cell
 * @param value what it is sorted by; nothing where the number is hidden or there is none, so that order tells nothing
 */
public record ResultCell(String text, OptionalDouble value) {
    /** By value; cells without one first, in the order of their texts. */
    public static final Comparator<ResultCell> ORDER = Comparator.<ResultCell>comparingDouble(
                    cell -> cell.value().orElse(Double.NEGATIVE_INFINITY))
            .thenComparing(ResultCell::text);

    static ResultCell without(String text) {
        return new ResultCell(text, OptionalDouble.empty());
    }
}
