package org.throughline.improvement.overview;

import java.util.Locale;

/** Numbers in words. */
final class Count {
    private Count() {}

    /** Returns such as {@code 1 step} or {@code 27 steps}. */
    static String of(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    /** Returns such as {@code 12,400}; nothing behind the point. */
    static String money(double sum) {
        return String.format(Locale.ENGLISH, "%,.0f", sum);
    }
}
