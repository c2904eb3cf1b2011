package org.throughline.ui.table;

import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.throughline.core.language.DayText;
import org.throughline.core.language.Language;
import org.throughline.ui.Messages;

/** Days, amounts and shares as somebody types and reads them. What cannot be understood is refused with a reason. */
public final class Entries {
    /** What a column of days has room for. */
    public static final String A_DAY = "2026-12-28";

    /** What a column of names has room for at least. */
    public static final String A_NAME = "a name in several words";

    private static final int HUNDRED = 100;
    private static final double EXAMPLE = 1200.5;

    private Entries() {}

    /** What was typed cannot be understood; the message says what is expected. */
    public static final class RefusedEntryException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedEntryException(String message) {
            super(message);
        }
    }

    /** Returns a day such as 2026-03-01; null for nothing. */
    public static LocalDate day(String typed) throws RefusedEntryException {
        try {
            return DayText.read(typed);
        } catch (DateTimeException e) {
            throw new RefusedEntryException(Messages.text("plan.refused.day", typed.strip(), DayText.example()));
        }
    }

    /** Returns days that are parted by commas, blanks or semicolons, sorted, each once. */
    public static List<LocalDate> days(String typed) throws RefusedEntryException {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (String part : typed.strip().split("[\\s,;]+")) {
            if (!part.isEmpty()) {
                days.add(day(part));
            }
        }
        return List.copyOf(days);
    }

    /** Returns a number, whose thousands may be parted and whose decimals follow a point or comma; null for nothing. */
    public static Double amount(String typed) throws RefusedEntryException {
        String plain = typed.replaceAll("[\\s\u00a0'’]", "");
        if (plain.isEmpty()) {
            return null;
        }
        char point = DecimalFormatSymbols.getInstance(numbers()).getDecimalSeparator();
        String thousands = point == ',' ? "." : ",";
        if (plain.matches("-?\\d{1,3}(\\Q" + thousands + "\\E\\d{3})+(\\Q" + point + "\\E\\d+)?")) {
            plain = plain.replace(thousands, "");
        }
        if (!plain.matches("-?\\d{1,15}([.,]\\d+)?")) {
            throw new RefusedEntryException(Messages.text("plan.refused.amount", typed.strip(), shown(EXAMPLE)));
        }
        return Double.valueOf(plain.replace(',', '.'));
    }

    /** Returns a share of 0 to 1 that was typed in percent; null for nothing. */
    public static Double share(String typed) throws RefusedEntryException {
        Double percent = amount(typed.replace("%", ""));
        if (percent != null && (percent < 0 || percent > HUNDRED)) {
            throw new RefusedEntryException(Messages.text("plan.refused.share", typed.strip()));
        }
        return percent == null ? null : percent / HUNDRED;
    }

    /** Returns a day as it is typed; empty for null. */
    public static String shown(LocalDate day) {
        return DayText.write(day);
    }

    /** Returns days as they are typed. */
    public static String shown(Collection<LocalDate> days) {
        return days.stream().map(DayText::write).collect(Collectors.joining(", "));
    }

    /** Returns an amount with parted thousands and at most two decimals. */
    public static String shown(double amount) {
        NumberFormat format = NumberFormat.getNumberInstance(numbers());
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount);
    }

    /** Returns how the window writes numbers. */
    private static Locale numbers() {
        return Language.ofWindow(Language::numbers);
    }

    /** Returns a share in percent. */
    public static String percent(double share) {
        return shown(share * HUNDRED) + " %";
    }
}
