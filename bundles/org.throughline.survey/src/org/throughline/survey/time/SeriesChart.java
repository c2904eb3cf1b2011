package org.throughline.survey.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.throughline.core.Slug;
import org.throughline.model.improvement.Plan;

/**
 * A question over time as a run chart or a control chart, split where actions were done. Lines and rules are computed
 * from the shown points alone. A phase begins with the first period that begins on or after the day of the change.
 *
 * @param method the kind of chart, in words
 * @param phases at least one where there are points
 * @param places for each change the point before which it lies, from 0 to the number of points
 * @param goals the targets; none for a mean
 * @param notes what a reader must know about gaps, phases and limits, in sentences
 */
public record SeriesChart(
        TimeSeries series,
        ChartKind kind,
        String method,
        List<Phase> phases,
        List<Change> changes,
        List<Integer> places,
        List<Goal> goals,
        List<Violation> violations,
        List<String> notes) {

    /** Keeps the lists. */
    public SeriesChart {
        phases = List.copyOf(phases);
        changes = List.copyOf(changes);
        places = List.copyOf(places);
        goals = List.copyOf(goals);
        violations = List.copyOf(violations);
        notes = List.copyOf(notes);
    }

    /** Returns the kind of chart in the language asked for. */
    public String methodWords() {
        return TimeTexts.of("method." + Slug.of(method));
    }

    /** Reads a series with the changes and targets of a client's plans. */
    public static SeriesChart of(TimeSeries series, ChartKind kind, Collection<Plan> plans) {
        List<Change> changes = Change.of(plans, series.question());
        Split split = Split.of(series.points(), changes);
        PhaseReader reader = PhaseReader.of(series, kind);
        List<Phase> phases = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (Split.Part part : split.parts()) {
            Phase phase = reader.read(part);
            phases.add(phase);
            violations.addAll(Violations.of(series, phase));
        }
        List<Goal> goals = series.measure() == Measure.SHARE ? Goal.of(plans, series.question()) : List.of();
        List<String> notes = SeriesNotes.of(series, kind, phases, split);
        return new SeriesChart(
                series, kind, reader.method(), phases, changes, split.places(), goals, violations, notes);
    }
}
