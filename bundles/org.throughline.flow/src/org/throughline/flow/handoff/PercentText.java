package org.throughline.flow.handoff;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.regex.Pattern;
import org.throughline.core.language.Language;

/** A share as people write it: {@code 85 %}. */
public final class PercentText {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}([.,]\\d+)?");

    private PercentText() {}

    /** Returns a share, 0 to 1, in per cent; empty for null. */
    public static String write(Double share) {
        return share == null
                ? ""
                : BigDecimal.valueOf(share)
                                .movePointRight(2)
                                .stripTrailingZeros()
                                .toPlainString()
                                .replace('.', point())
                        + " %";
    }

    /** Returns whether a text is a share, or nothing. */
    public static boolean isShare(String text) {
        try {
            read(text);
            return true;
        } catch (IllegalArgumentException expected) {
            return false;
        }
    }

    /**
     * Reads what people write, with or without the sign; null for nothing.
     *
     * @throws IllegalArgumentException where the text is no number from 0 to 100
     */
    public static Double read(String text) {
        String plain = text.replace("%", "").strip();
        if (plain.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(plain).matches()) {
            throw new IllegalArgumentException("no share: " + text);
        }
        double share = new BigDecimal(plain.replace(',', '.')).movePointLeft(2).doubleValue();
        if (share > 1) {
            throw new IllegalArgumentException("more than 100 %: " + text);
        }
        return share;
    }

    private static char point() {
        return DecimalFormatSymbols.getInstance(Language.ofWindow(Language::numbers))
                .getDecimalSeparator();
    }
}
