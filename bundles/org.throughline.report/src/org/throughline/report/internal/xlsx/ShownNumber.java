package org.throughline.report.internal.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.chart.sheet.Sheet;

/** A number as a text of the report shows it, made a number of a sheet that looks the same. */
final class ShownNumber {
    private static final Pattern PERCENT = Pattern.compile("\\d+(\\.\\d+)?\\h*%");
    private static final Pattern NUMBER = Pattern.compile("([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.(\\d{1,6}))?");
    private static final char MINUS = '\u2212';
    private static final double HUNDRED = 100;

    private ShownNumber() {}

    /**
     * Returns the number.
     *
     * @param value before rounding; where it is not what is shown, a hundred times as much may be: percentage points
     * @return empty where the text shows something else
     */
    static Optional<Sheet.Formatted> of(String shown, double value) {
        if (PERCENT.matcher(shown).matches()) {
            return Optional.of(new Sheet.Formatted(value, shown.contains(".") ? "0.0%" : "0%"));
        }
        Matcher matcher = NUMBER.matcher(shown.replace(MINUS, '-'));
        if (!matcher.matches() || !Double.isFinite(value)) {
            return Optional.empty();
        }
        BigDecimal written = new BigDecimal(matcher.group().replace(",", "").replace("+", ""));
        String format = format(matcher);
        if (rounded(value, written.scale()).compareTo(written) == 0) {
            return Optional.of(new Sheet.Formatted(value, format));
        }
        boolean points = rounded(value * HUNDRED, written.scale()).compareTo(written) == 0;
        return points ? Optional.of(new Sheet.Formatted(value * HUNDRED, format)) : Optional.empty();
    }

    private static BigDecimal rounded(double value, int scale) {
        return BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_UP);
    }

    private static String format(Matcher shown) {
        String decimals =
                shown.group(3) == null ? "" : "." + "0".repeat(shown.group(3).length());
        String size = (shown.group(2).contains(",") ? "#,##0" : "0") + decimals;
        return shown.group(1).isEmpty() ? size : "+" + size + ";-" + size + ";" + size;
    }
}
