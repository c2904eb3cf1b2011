package org.throughline.report.document;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a number of the report is and where it comes from. A number that the client's small-cell profile hides has no
 * value, n or interval here either.
 *
 * @param id how texts refer to it, such as {@code N7}
 * @param what it tells
 * @param shown the number as texts show it
 * @param value the number before rounding; shares are 0 to 1
 * @param n the valid answers that it rests on, of both waves for a comparison; empty for what is no result of a survey
 * @param limits the limits of its interval before rounding
 * @param interval its limits as texts show them, empty where it has none
 * @param method how it was computed
 * @param wave the waves that it was computed from, empty for what is no survey result
 * @param dates the first and the last day of fielding
 * @param source the file or files and the column or elements that it was computed from
 * @param rows which rows of the source count in it; empty where it is not computed from rows
 */
public record NumberEntry(
        String id,
        Text what,
        String shown,
        OptionalDouble value,
        String n,
        Optional<Limits> limits,
        String interval,
        String method,
        Text wave,
        String dates,
        String source,
        String rows) {
    /** The limits of an interval. */
    public record Limits(double low, double high) {}

    /** Makes a number without an interval that is not computed from rows. */
    public NumberEntry(
            String id,
            Text what,
            String shown,
            OptionalDouble value,
            String n,
            String interval,
            String method,
            Text wave,
            String dates,
            String source) {
        this(id, what, shown, value, n, Optional.empty(), interval, method, wave, dates, source, "");
    }
}
