package org.throughline.survey.time;

import java.util.ArrayList;
import java.util.List;
import org.throughline.stats.chart.RunChart;

/** Says what a reader of a chart must know. */
final class SeriesNotes {
    private final TimeSeries series;
    private final List<String> notes = new ArrayList<>();

    private SeriesNotes(TimeSeries series) {
        this.series = series;
    }

    static List<String> of(TimeSeries series, ChartKind kind, List<Phase> phases, Split split) {
        SeriesNotes notes = new SeriesNotes(series);
        notes.events();
        notes.gaps();
        for (Change change : split.refused()) {
            notes.notes.add("No new phase begins with " + Period.day(change.day()) + ": each side needs "
                    + Phase.LEAST_POINTS + " points that are shown.");
        }
        for (Phase phase : phases) {
            if (kind == ChartKind.CONTROL) {
                notes.limits(phase);
            } else {
                phase.run().ifPresent(run -> notes.runs(phase, run));
            }
        }
        return notes.notes;
    }

    private void events() {
        if (series.measure() == Measure.EVENTS) {
            notes.add("The limits take every " + series.period().word()
                    + " for an equal chance of events; where they are not, chart the rate.");
        } else if (series.measure() == Measure.RATE) {
            notes.add(series.exposure()
                    .map(in -> "Events are held against the sum of " + in.getCode() + ".")
                    .orElse("Events are held against the number of answers."));
        }
    }

    private void gaps() {
        boolean drawn = series.points().stream().anyMatch(TimePoint::isShown);
        if (!drawn) {
            notes.add(
                    series.points().isEmpty()
                            ? "Nobody has answered this question on a known date yet: import a wave."
                            : "No " + series.period().word() + " has enough answers to be shown: each has a count of "
                                    + series.disclosure().words() + "; try a longer period.");
        }
        long hidden = series.hidden();
        if (drawn && hidden > 0) {
            notes.add((hidden == 1 ? "1 point is a gap" : hidden + " points are gaps")
                    + " marked by a cross: a count there is "
                    + series.disclosure().words()
                    + ", or would give such a count away.");
        }
        if (!series.undated().isBlank()) {
            notes.add("Not in the chart, since their date is missing or outside of their wave: " + series.undated()
                    + (series.undated().equals("1") ? " answer." : " answers."));
        }
    }

    private void limits(Phase phase) {
        int points = phase.shown().size();
        if (points > 0 && points < Phase.LEAST_POINTS) {
            notes.add(from(phase) + "too few points for control limits: " + points + " of at least "
                    + Phase.LEAST_POINTS + ".");
        } else if (points > 0 && points < Phase.SETTLED_POINTS) {
            notes.add(from(phase) + "the limits are provisional, from " + points + " points; they settle with "
                    + Phase.SETTLED_POINTS + ".");
        }
    }

    private void runs(Phase phase, RunChart run) {
        if (run.useful() < Phase.LEAST_FOR_RUNS) {
            notes.add(from(phase) + "too few points to judge; the rules need " + Phase.LEAST_FOR_RUNS
                    + " that are not on the median, and there are " + run.useful() + ".");
        }
    }

    private String from(Phase phase) {
        return "From " + series.points().get(phase.first()).label() + ": ";
    }
}
