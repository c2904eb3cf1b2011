package org.throughline.report.internal;

import java.time.Duration;
import java.util.OptionalDouble;
import org.throughline.report.NumberRegister;
import org.throughline.report.document.Inline.NumberRef;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.Text;

/** Enters numbers that are no results of a survey in the register: counts, and figures noted by people. */
public final class CountNumbers {
    private static final int HUNDRED = 100;

    private final NumberRegister register;
    private final String source;

    /**
     * Takes the register.
     *
     * @param source the elements that the numbers come from, such as {@code the flowchart}
     */
    public CountNumbers(NumberRegister register, String source) {
        this.register = register;
        this.source = source;
    }

    /**
     * Returns a count.
     *
     * @param key what makes it the same number wherever it is used
     */
    public NumberRef count(String key, Text what, long count) {
        return entry(key, what, Long.toString(count), count, "count");
    }

    /**
     * Returns a share in per cent without decimals.
     *
     * @param share 0 to 1
     * @param method how it came about, such as {@code noted with the hand-off}
     */
    public NumberRef share(String key, Text what, double share, String method) {
        String shown = Math.round(share * HUNDRED) + "\u00a0%";
        return entry(key, what, shown, share, method);
    }

    /**
     * Returns a length of time; its value is in seconds.
     *
     * @param method how it came about
     */
    public NumberRef time(String key, Text what, Duration time, String method) {
        return entry(key, what, Shown.time(time), time.toSeconds(), method);
    }

    private NumberRef entry(String key, Text what, String shown, double value, String method) {
        return register.refer(
                key,
                id -> new NumberEntry(
                        id, what, shown, OptionalDouble.of(value), "", "", method, Text.EMPTY, "", source));
    }
}
