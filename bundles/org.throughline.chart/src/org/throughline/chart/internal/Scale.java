package org.throughline.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Values placed on a height, with round numbers to read them by. */
public final class Scale {
    private static final int WISHED_TICKS = 5;
    private static final int ROOM = 20;
    private static final double LEAST_SHARE = 0.2;
    private static final double[] ROUND = {1, 2, 5, 10};

    private final double low;
    private final double high;
    private final double step;
    private final double top;
    private final double bottom;

    /**
     * Takes in all values that are numbers.
     *
     * @param top where the highest tick lies
     * @param bottom where the lowest tick lies
     * @param share whether the scale ends at 0 and 1
     */
    public Scale(DoubleStream values, boolean share, double top, double bottom) {
        double[] known = values.filter(Double::isFinite).toArray();
        double least = DoubleStream.of(known).min().orElse(0);
        double most = DoubleStream.of(known).max().orElse(1);
        double room = room(most - least, share);
        least = share || least >= 0 ? Math.max(0, least - room) : least - room;
        most = share ? Math.min(1, most + room) : most + room;
        step = step((most - least) / WISHED_TICKS);
        low = Math.floor(least / step + 1e-9) * step;
        high = Math.ceil(most / step - 1e-9) * step;
        this.top = top;
        this.bottom = bottom;
    }

    /** Differences of few per cent shall not look large. */
    private static double room(double span, boolean share) {
        if (share) {
            return Math.max(span / ROOM, (LEAST_SHARE - span) / 2);
        }
        return span > 0 ? span / ROOM : 1;
    }

    private static double step(double wished) {
        double power = Math.pow(10, Math.floor(Math.log10(wished)));
        for (double round : ROUND) {
            if (round * power >= wished * 0.999) {
                return round * power;
            }
        }
        return 10 * power;
    }

    /** Returns where a value lies. */
    public double y(double value) {
        return bottom - (value - low) / (high - low) * (bottom - top);
    }

    /** Returns the round values, from low to high. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long count = Math.round((high - low) / step);
        for (int i = 0; i <= count; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    /** Returns how many decimals tell the ticks apart. */
    public int decimals(double unit) {
        return (int) Math.max(0, Math.ceil(-Math.log10(step * unit) - 1e-9));
    }
}
