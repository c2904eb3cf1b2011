package org.throughline.survey.internal.dialect.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * The cells of a sheet as a person sees them: dates as dates, numbers without the noise of binary fractions, formulas
 * as their last results. It counts what a consultant must be told.
 */
final class CellText {
    /** Spreadsheets show no more digits of a number. */
    private static final MathContext DIGITS = new MathContext(15);
    /** From 1900-01-01 to 9999-12-31 in days, as spreadsheets count them. */
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_466);

    private static final int MOST_EXPONENT = 30;
    private static final Pattern NO_PATTERN = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]");
    private static final Pattern DAYS = Pattern.compile(".*[dy].*");
    private static final Pattern TIMES = Pattern.compile(".*[hs].*");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    /** What a number stands for, by its format. */
    private enum Shown {
        NUMBER,
        DATE,
        TIME
    }

    private final Map<String, Shown> formats = new HashMap<>();
    private int formulas;
    private int withoutResult;
    private int errors;

    /** Returns how many cells are formulas with a result. */
    int formulas() {
        return formulas;
    }

    /** Returns how many cells are formulas that were never computed. */
    int withoutResult() {
        return withoutResult;
    }

    /** Returns how many cells show an error such as {@code #N/A}. */
    int errors() {
        return errors;
    }

    String of(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.ERROR) {
            errors++;
            return "";
        }
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            return result(cell);
        }
        return shown(cell, cell.getValue());
    }

    private String result(Cell cell) {
        Object value = cell.getValue();
        String raw = value == null ? "" : value.toString();
        if (raw.isEmpty()) {
            withoutResult++;
            return "";
        }
        if (raw.startsWith("#") && raw.equals(raw.toUpperCase(Locale.ROOT))) {
            errors++;
            return "";
        }
        formulas++;
        return shown(cell, value);
    }

    private String shown(Cell cell, Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        if (!(value instanceof BigDecimal number)) {
            return value == null ? "" : value.toString();
        }
        Shown as = formats.computeIfAbsent(String.valueOf(cell.getDataFormatString()), CellText::shown);
        boolean day = number.signum() >= 0 && number.compareTo(LAST_DAY) < 0;
        if (as == Shown.DATE && day) {
            return date(cell.asDate());
        }
        if (as == Shown.TIME && number.signum() >= 0 && number.compareTo(BigDecimal.ONE) < 0) {
            return rounded(cell.asDate()).toLocalTime().toString();
        }
        return plain(number);
    }

    private static Shown shown(String format) {
        String signs =
                NO_PATTERN.matcher(format.split(";", 2)[0]).replaceAll("").toLowerCase(Locale.ROOT);
        if (signs.equals("null") || signs.contains("general") || signs.contains("0") || signs.contains("#")) {
            return signs.matches(".*ss\\.0+.*") ? Shown.DATE : Shown.NUMBER;
        }
        if (DAYS.matcher(signs).matches() || signs.contains("mmm")) {
            return Shown.DATE;
        }
        return TIMES.matcher(signs).matches() ? Shown.TIME : Shown.NUMBER;
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        boolean readable = Math.abs((long) rounded.precision() - rounded.scale()) <= MOST_EXPONENT;
        return readable ? rounded.toPlainString() : rounded.toString();
    }

    private static String date(LocalDateTime exact) {
        LocalDateTime time = rounded(exact);
        if (time.equals(time.truncatedTo(ChronoUnit.DAYS))) {
            return time.toLocalDate().toString();
        }
        return (time.getSecond() == 0 ? MINUTE : SECOND).format(time);
    }

    /** A moment is stored as a fraction of a day, which is never quite the second that was meant. */
    private static LocalDateTime rounded(LocalDateTime exact) {
        return exact.plus(500, ChronoUnit.MILLIS).truncatedTo(ChronoUnit.SECONDS);
    }
}
