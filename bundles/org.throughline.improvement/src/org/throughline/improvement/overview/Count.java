package org.throughline.improvement.overview;

import java.math.RoundingMode;
import java.text.NumberFormat;
import org.throughline.core.language.Language;

/** Numbers in words. */
final class Count {
    private Count() {}

    /** Returns such as {@code 12,400}; nothing behind the point. */
    static String money(double sum) {
        NumberFormat format = NumberFormat.getIntegerInstance(Language.numbers());
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(sum);
    }
}
