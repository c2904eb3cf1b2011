package org.throughline.report.internal.html;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How the table beside a chart writes a value: shares in per cent with one decimal, others with two at most. */
final class ChartNumber {
    private static final char MINUS = '\u2212';

    private ChartNumber() {}

    static String of(double value, boolean share) {
        BigDecimal rounded = BigDecimal.valueOf(share ? value * 100 : value)
                .setScale(share ? 1 : 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        String shown = (rounded.scale() < 0 ? rounded.setScale(0) : rounded)
                .toPlainString()
                .replace('-', MINUS);
        return share ? shown + "\u00a0%" : shown;
    }
}
