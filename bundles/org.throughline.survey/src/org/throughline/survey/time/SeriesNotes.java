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
            notes.add("note.noPhase", Period.day(change.day()), Phase.LEAST_POINTS);
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
            add("note.equalChance", series.period().words());
        } else if (series.measure() == Measure.RATE) {
            series.exposure()
                    .ifPresentOrElse(in -> add("note.exposure", in.getCode()), () -> add("note.exposureOfAnswers"));
        }
    }

    private void gaps() {
        boolean drawn = series.points().stream().anyMatch(TimePoint::isShown);
        if (!drawn && series.points().isEmpty()) {
            add("note.nobody");
        } else if (!drawn) {
            add("note.tooFew." + series.period(), series.disclosure().words());
        }
        long hidden = series.hidden();
        if (drawn && hidden > 0) {
            add("note.gaps", hidden, series.disclosure().words());
        }
        if (!series.undated().isBlank()) {
            add(series.undated().equals("1") ? "note.undatedOne" : "note.undated", series.undated());
        }
    }

    private void limits(Phase phase) {
        int points = phase.shown().size();
        if (points > 0 && points < Phase.LEAST_POINTS) {
            add("note.noLimits", from(phase), points, Phase.LEAST_POINTS);
        } else if (points > 0 && points < Phase.SETTLED_POINTS) {
            add("note.provisional", from(phase), points, Phase.SETTLED_POINTS);
        }
    }

    private void runs(Phase phase, RunChart run) {
        if (run.useful() < Phase.LEAST_FOR_RUNS) {
            add("note.noRuns", from(phase), Phase.LEAST_FOR_RUNS, run.useful());
        }
    }

    private String from(Phase phase) {
        return series.points().get(phase.first()).label();
    }

    private void add(String key, Object... arguments) {
        notes.add(TimeTexts.of(key, arguments));
    }
}
