package org.throughline.chart.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import org.throughline.core.language.Language;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.time.Measure;
import org.throughline.survey.time.TimePoint;
import org.throughline.survey.time.TimeSeries;

/** How the numbers of a series are written. */
public final class Values {
    private static final int MEAN_DECIMALS = 2;

    private final TimeSeries series;
    private final int n;

    /** Takes the series. */
    public Values(TimeSeries series) {
        this.series = series;
        n = (int) series.points().stream()
                .filter(TimePoint::isShown)
                .mapToInt(TimePoint::n)
                .average()
                .orElse(0);
    }

    /** Returns a value, a centre line or a limit. */
    public String text(double value) {
        return text(value, n);
    }

    /** Returns what a shown point tells. */
    public String text(TimePoint point) {
        if (series.measure().isOfEvents()) {
            String events = ChartTexts.of("events", point.x());
            return series.measure() == Measure.RATE ? text(point.value()) + " (" + events + ")" : events;
        }
        if (series.measure() == Measure.MEAN) {
            return text(point.value()) + " (" + ChartTexts.of("answers", point.n()) + ")";
        }
        return ChartTexts.of("count", point.x(), point.n(), text(point.value(), point.n()));
    }

    /** Returns a tick of the axis. */
    public String tick(double value, Scale scale) {
        boolean share = series.measure() == Measure.SHARE;
        int decimals = scale.decimals(share ? 100 : 1);
        return decimal(share ? 100 * value : value, decimals) + (share ? "\u00a0%" : "");
    }

    private String text(double value, int denominator) {
        return series.measure() == Measure.SHARE
                ? Disclosure.percent(value, denominator) + "\u00a0%"
                : decimal(value, series.measure() == Measure.RATE ? decimals(value) : MEAN_DECIMALS);
    }

    /** Rates are small where an exposure is large: three digits that count. */
    private static int decimals(double rate) {
        double size = Math.abs(rate);
        return size == 0 || size >= 1 ? MEAN_DECIMALS : MEAN_DECIMALS - (int) Math.floor(Math.log10(size));
    }

    private static String decimal(double value, int decimals) {
        String plain = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        return plain.replace(
                '.', DecimalFormatSymbols.getInstance(Language.numbers()).getDecimalSeparator());
    }
}
