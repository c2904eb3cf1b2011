package org.throughline.survey.internal.dialect.spss;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/** Numbers as SPSS shows them: dates and times are stored as seconds. */
final class SavNumber {
    private static final LocalDateTime FIRST = LocalDateTime.of(1582, 10, 14, 0, 0);
    private static final double LAST = 3e11;
    private static final int TIME = 21;
    private static final int DATE_TIME = 22;
    private static final int YEAR_TO_SECOND = 41;
    /** DATE, ADATE, JDATE, MOYR, QYR, WKYR, EDATE, SDATE. */
    private static final Set<Integer> DATES = Set.of(20, 23, 24, 28, 29, 30, 38, 39);

    private static final MathContext DIGITS = new MathContext(15);
    private static final int MOST_EXPONENT = 30;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private SavNumber() {}

    static boolean isDate(int format) {
        return DATES.contains(format) || format == DATE_TIME || format == YEAR_TO_SECOND;
    }

    /**
     * Returns a number as text.
     *
     * @param format SPSS's number for how it is shown
     */
    static String text(double number, int format) {
        boolean datable = number >= 0 && number <= LAST;
        if (datable && DATES.contains(format)) {
            return FIRST.plusSeconds((long) number).toLocalDate().toString();
        }
        if (datable && isDate(format)) {
            return SECONDS.format(FIRST.plusSeconds(Math.round(number)));
        }
        if (datable && format == TIME) {
            long seconds = Math.round(number);
            return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
        }
        if (Double.isInfinite(number)) {
            return "";
        }
        BigDecimal rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
        boolean readable = Math.abs((long) rounded.precision() - rounded.scale()) <= MOST_EXPONENT;
        return readable ? rounded.toPlainString() : rounded.toString();
    }
}
