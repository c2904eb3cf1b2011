package org.throughline.survey.time;

import java.util.ArrayList;
import java.util.List;
import org.throughline.stats.chart.ControlChart;
import org.throughline.stats.chart.RunChart;
import org.throughline.stats.chart.Signal;

/** Names the rules that a phase breaks. */
final class Violations {
    private final TimeSeries series;
    private final Phase phase;

    private Violations(TimeSeries series, Phase phase) {
        this.series = series;
        this.phase = phase;
    }

    static List<Violation> of(TimeSeries series, Phase phase) {
        Violations violations = new Violations(series, phase);
        return phase.run().map(violations::ofRun).orElseGet(violations::ofControl);
    }

    private List<Violation> ofControl() {
        List<Violation> found = new ArrayList<>();
        for (Signal signal : new ControlChart("", phase.limits()).signals()) {
            List<Integer> points = phase.shown().subList(signal.first(), signal.last() + 1);
            found.add(new Violation(TimeTexts.of("rule." + signal.rule(), span(points)), points));
        }
        return found;
    }

    private List<Violation> ofRun(RunChart run) {
        List<Violation> found = new ArrayList<>();
        if (run.useful() < Phase.LEAST_FOR_RUNS) {
            return found;
        }
        if (run.isShifted()) {
            List<Integer> points = longestRun(run.centre());
            found.add(new Violation(
                    TimeTexts.of("rule.shift", run.longestRun(), run.longestRunLimit(), span(points)), points));
        }
        if (run.crossesTooSeldom()) {
            found.add(new Violation(
                    TimeTexts.of("rule.crossings", run.crossings(), run.crossingsLimit(), span(phase.shown())),
                    List.of()));
        }
        return found;
    }

    private List<Integer> longestRun(double centre) {
        List<Integer> longest = List.of();
        List<Integer> run = new ArrayList<>();
        double side = 0;
        for (int i : phase.shown()) {
            double here = Math.signum(series.points().get(i).value() - centre);
            if (here != 0) {
                if (here != side) {
                    run = new ArrayList<>();
                    side = here;
                }
                run.add(i);
                longest = run.size() > longest.size() ? List.copyOf(run) : longest;
            }
        }
        return longest;
    }

    private String span(List<Integer> points) {
        String first = series.points().get(points.getFirst()).label();
        String last = series.points().get(points.getLast()).label();
        return points.size() == 1 ? first : TimeTexts.of("span", first, last);
    }
}
