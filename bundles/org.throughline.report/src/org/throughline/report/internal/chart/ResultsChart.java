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
import org.throughline.report.document.Figure;
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

    /** Returns the picture; nothing where no question can be counted. */
    public Optional<Figure> figure() {
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
                bars.add(bar(wave, wave.results().get(i)));
            }
            groups.add(new Group(SurveyNumbers.wording(question), bars));
        }
        String title = "Favourable answers: " + ElementNames.of(results.survey());
        Picture picture = new IntervalChart(title, groups).picture();
        return Optional.of(new Figure(picture.svg(), title + ". " + picture.description(), caption(waves), false, 0));
    }

    private Bar bar(WaveAnswers wave, WaveResult result) {
        Share share = result.share();
        boolean later = results.followUp().filter(wave::equals).isPresent();
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

    private static Text caption(List<WaveAnswers> waves) {
        Text caption =
                Text.of("Share of favourable answers to each question with its 95\u00a0% Wilson score interval. ");
        for (WaveAnswers wave : waves) {
            caption = caption.name(ElementNames.of(wave.wave())).words(wave == waves.getLast() ? "." : "; ");
        }
        return caption;
    }
}
