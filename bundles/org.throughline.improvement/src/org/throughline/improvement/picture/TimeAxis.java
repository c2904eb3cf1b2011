package org.throughline.improvement.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.throughline.chart.Mark;
import org.throughline.chart.Mark.Anchor;
import org.throughline.chart.Mark.Line;
import org.throughline.chart.Tone;
import org.throughline.chart.internal.Letters;
import org.throughline.core.language.Language;

/** Days placed on a width, with the months to read them by. */
final class TimeAxis {
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 600, 6000};
    private static final int LEAST_APART = 44;

    private final double left;
    private final double right;
    private final LocalDate first;
    private final LocalDate last;

    TimeAxis(Collection<LocalDate> days, LocalDate today, double left, double right) {
        this.left = left;
        this.right = right;
        first = days.stream().min(LocalDate::compareTo).orElse(today).withDayOfMonth(1);
        last = days.stream()
                .max(LocalDate::compareTo)
                .orElse(today)
                .withDayOfMonth(1)
                .plusMonths(1);
    }

    double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return left + share * (right - left);
    }

    static String day(LocalDate day) {
        return told(PictureTexts.of("axis.day"), day);
    }

    private static String told(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, Language.numbers()).format(day);
    }

    /** Returns lines at the beginning of months, labelled above; the year stands with the first of each year. */
    List<Mark> marks(double top, double bottom) {
        List<Mark> marks = new ArrayList<>();
        int year = Integer.MIN_VALUE;
        int step = step();
        for (LocalDate month = first; month.isBefore(last); month = month.plusMonths(step)) {
            marks.add(new Line(Tone.GRID, x(month), top, x(month), bottom));
            if (month.getYear() != year) {
                year = month.getYear();
                marks.add(Letters.small(Tone.QUIET, "" + year, x(month) + 3, top - 18, Anchor.START));
            }
            if (step < STEPS[4]) {
                marks.add(Letters.small(Tone.QUIET, told("MMM", month), x(month) + 3, top - 3, Anchor.START));
            }
        }
        return marks;
    }

    private int step() {
        double months = ChronoUnit.MONTHS.between(first, last);
        for (int step : STEPS) {
            if ((right - left) / months * step >= LEAST_APART) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
