package org.throughline.survey.time;

import java.util.List;
import java.util.Optional;
import org.throughline.stats.chart.ControlPoint;
import org.throughline.stats.chart.RunChart;

/**
 * A stretch of a chart between two changes, with a centre line of its own.
 *
 * @param first the first point, counted from 0
 * @param last the last point
 * @param shown the points of the phase that have numbers, from which alone the lines are computed
 * @param begunBy the changes that it begins with; none for the first
 * @param centre the centre line; not a number where no point is shown
 * @param limits the control limits, one for each shown point; none on a run chart, or with fewer than
 *     {@link #LEAST_POINTS} points
 * @param run how the points read as a run chart; nothing on a control chart
 */
public record Phase(
        int first,
        int last,
        List<Integer> shown,
        List<Change> begunBy,
        double centre,
        List<ControlPoint> limits,
        Optional<RunChart> run) {

    /** The fewest shown points of a phase; a change that would leave fewer on a side begins no new one. */
    public static final int LEAST_POINTS = 4;

    /** With fewer shown points control limits are provisional. */
    public static final int SETTLED_POINTS = 12;

    /** With fewer useful points the rules of a run chart are not read. */
    public static final int LEAST_FOR_RUNS = 10;

    /** Keeps the lists. */
    public Phase {
        shown = List.copyOf(shown);
        begunBy = List.copyOf(begunBy);
        limits = List.copyOf(limits);
    }
}
