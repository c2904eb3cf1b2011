package org.throughline.report.document;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The numbers of a chart. What the client's small-cell profile hides is not among them.
 *
 * @param shares whether the values are shares, 0 to 1, to be shown in per cent
 * @param categories one label for each point of every series
 */
public record ChartData(Form form, boolean shares, List<String> categories, List<Series> series) {
    /** Keeps copies of the lists and checks that every series fits the categories. */
    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series each : series) {
            if (each.points().size() != categories.size()) {
                throw new IllegalArgumentException("the series " + each.name() + " has "
                        + each.points().size() + " points for " + categories.size() + " categories");
            }
        }
    }

    /** What the chart looks like. */
    public enum Form {
        /** Level bars side by side, with intervals. */
        BARS,
        /** Level bars that add up. */
        STACKED_BARS,
        /** Upright bars, with lines over them. */
        COLUMNS,
        /** Lines. */
        LINES
    }

    /** What a series means. */
    public enum Role {
        /** What was measured first, or only. */
        VALUES,
        /** What was measured later. */
        LATER_VALUES,
        /** A middle line. */
        CENTRE,
        /** A limit of what chance explains. */
        LIMIT,
        /** What shall be reached. */
        TARGET
    }

    /** Points that belong together. */
    public record Series(String name, Role role, List<Point> points) {
        /** Keeps a copy of the list. */
        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * One value with its interval; empty where there is none, or none that may be shown.
     *
     * @param signal whether a rule says that chance does not explain it
     */
    public record Point(OptionalDouble value, OptionalDouble low, OptionalDouble high, boolean signal) {
        /** What is not there or must not be shown. */
        public static final Point NONE =
                new Point(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), false);

        /** Makes a point without an interval. */
        public static Point of(double value) {
            return new Point(OptionalDouble.of(value), OptionalDouble.empty(), OptionalDouble.empty(), false);
        }

        /** Makes a point with its interval. */
        public static Point of(double value, double low, double high) {
            return new Point(OptionalDouble.of(value), OptionalDouble.of(low), OptionalDouble.of(high), false);
        }
    }
}
