package org.throughline.improvement.plan;

import java.util.ArrayList;
import java.util.List;
import org.throughline.improvement.plan.GainAlarm.Direction;
import org.throughline.model.improvement.Action;
import org.throughline.survey.time.Phase;
import org.throughline.survey.time.SeriesChart;
import org.throughline.survey.time.Violation;

/** Finds where a chart over time signals after an action was done. */
public final class GainAlarms {
    private GainAlarms() {}

    /** Returns the alarms of a chart: broken rules with a point after the first action that was done. */
    public static List<GainAlarm> of(SeriesChart chart) {
        List<GainAlarm> alarms = new ArrayList<>();
        for (Violation violation : chart.violations()) {
            int last = last(chart, violation);
            List<Action> before = new ArrayList<>();
            for (int i = 0; i < chart.changes().size(); i++) {
                if (chart.changes().get(i).done() && chart.places().get(i) <= last) {
                    before.add(chart.changes().get(i).action());
                }
            }
            if (!before.isEmpty()) {
                alarms.add(new GainAlarm(
                        chart.series().question(), before, violation, direction(chart, violation), chart));
            }
        }
        return alarms;
    }

    private static int last(SeriesChart chart, Violation violation) {
        return violation.points().isEmpty()
                ? chart.series().points().size() - 1
                : violation.points().getLast();
    }

    private static Direction direction(SeriesChart chart, Violation violation) {
        if (violation.points().isEmpty()) {
            return Direction.UNKNOWN;
        }
        int last = violation.points().getLast();
        double centre = chart.phases().stream()
                .filter(phase -> phase.first() <= last && last <= phase.last())
                .mapToDouble(Phase::centre)
                .findFirst()
                .orElse(Double.NaN);
        double mean = violation.points().stream()
                .mapToDouble(point -> chart.series().points().get(point).value())
                .average()
                .orElse(Double.NaN);
        return mean < centre ? Direction.FALLS : mean > centre ? Direction.RISES : Direction.UNKNOWN;
    }
}
