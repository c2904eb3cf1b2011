package org.throughline.report.internal.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.chart.IntervalChart;
import org.throughline.chart.IntervalChart.Bar;
import org.throughline.chart.IntervalChart.Group;
import org.throughline.chart.Picture;
import org.throughline.model.survey.Question;
import org.throughline.report.ReportContext;
import org.throughline.report.SurveyResults;
import org.throughline.report.SurveyResults.WaveAnswers;
import org.throughline.report.document.Chart;
import org.throughline.report.document.ChartData;
import org.throughline.report.document.ChartData.Form;
import org.throughline.report.document.ChartData.Point;
import org.throughline.report.document.ChartData.Role;
import org.throughline.report.document.ChartData.Series;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.SurveyNumbers;
import org.throughline.stats.Interval;
import org.throughline.stats.Share;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.WaveResult;

/** The picture of a survey's baseline and follow-up: a bar with its interval for each question and wave. */
public final class ResultsChart {
    private final SurveyResults results;
    private final SurveyNumbers numbers;
    private final Disclosure disclosure;

    /** Takes the results to show. */
    public ResultsChart(ReportContext context, SurveyResults results) {
        this.results = results;
        numbers = new SurveyNumbers(context, results);
        disclosure = context.disclosure();
    }

    /** Returns the chart with intervals; nothing where no question can be counted. */
    public Optional<Chart> chart() {
        return chart(false);
    }

    /** Returns the chart without intervals, in plain words; nothing where no question can be counted. */
    public Optional<Chart> plain() {
        return chart(true);
    }

    private Optional<Chart> chart(boolean plain) {
        List<WaveAnswers> waves = new ArrayList<>();
        results.baseline().ifPresent(waves::add);
        results.followUp().ifPresent(waves::add);
        if (waves.isEmpty() || waves.getFirst().results().isEmpty()) {
            return Optional.empty();
        }
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < waves.getFirst().results().size(); i++) {
            Question question = waves.getFirst().results().get(i).question();
            List<Bar> bars = new ArrayList<>();
            for (WaveAnswers wave : waves) {
                Bar bar = bar(wave, wave.results().get(i));
                bars.add(plain ? plain(bar) : bar);
            }
            groups.add(new Group(SurveyNumbers.wording(question), bars));
        }
        String title = (plain ? "Good answers: " : "Favourable answers: ") + ElementNames.of(results.survey());
        Picture picture = new IntervalChart(title, groups, plain).picture();
        return Optional.of(new Chart(picture, data(groups, waves), plain ? plainCaption() : caption(waves)));
    }

    private ChartData data(List<Group> groups, List<WaveAnswers> waves) {
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < waves.size(); i++) {
            List<Point> points = new ArrayList<>();
            for (Group group : groups) {
                points.add(point(group.bars().get(i)));
            }
            Role role = isFollowUp(waves.get(i)) ? Role.LATER_VALUES : Role.VALUES;
            series.add(new Series(ElementNames.of(waves.get(i).wave()), role, points));
        }
        return new ChartData(Form.BARS, true, groups.stream().map(Group::label).toList(), series);
    }

    private static Point point(Bar bar) {
        if (bar.share().isEmpty()) {
            return Point.NONE;
        }
        double share = bar.share().get();
        return bar.interval()
                .map(interval -> Point.of(share, interval.low(), interval.high()))
                .orElseGet(() -> Point.of(share));
    }

    private boolean isFollowUp(WaveAnswers wave) {
        return results.followUp().filter(wave::equals).isPresent();
    }

    private Bar bar(WaveAnswers wave, WaveResult result) {
        Share share = result.share();
        boolean later = isFollowUp(wave);
        String label = later ? "Follow-up" : "Baseline";
        String count = numbers.count(wave.wave(), result.question(), share).shown();
        if (share.n() == 0 || disclosure.hides(share)) {
            return new Bar(label, later, Optional.empty(), Optional.empty(), count);
        }
        String percent =
                numbers.percent(wave.wave(), result.question(), share).value().shown();
        Interval interval = share.wilson95();
        return new Bar(label, later, Optional.of(share.value()), Optional.of(interval), percent + " (" + count + ")");
    }

    private static Bar plain(Bar bar) {
        return new Bar(bar.later() ? "Now" : "Before", bar.later(), bar.share(), Optional.empty(), bar.text());
    }

    private static Text plainCaption() {
        return Text.of("How many people gave a good answer. A longer bar is better.");
    }

    private static Text caption(List<WaveAnswers> waves) {
        Text caption =
                Text.of("Share of favourable answers to each question with its 95\u00a0% Wilson score interval. ");
        for (WaveAnswers wave : waves) {
            caption = caption.name(ElementNames.of(wave.wave())).words(wave == waves.getLast() ? "." : "; ");
        }
        return caption;
    }
}
