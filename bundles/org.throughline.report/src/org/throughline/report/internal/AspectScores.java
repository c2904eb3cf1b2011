package org.throughline.report.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.survey.Question;
import org.throughline.report.ReportContext;
import org.throughline.report.SurveyResults;
import org.throughline.report.SurveyResults.WaveAnswers;
import org.throughline.report.document.Text;
import org.throughline.stats.Share;
import org.throughline.survey.compare.WaveResult;

/** What the newest answers say about the aspects of a product. */
public final class AspectScores {
    private static final Comparator<WaveAnswers> BY_DATE = Comparator.comparing(
            wave -> wave.wave().getFrom(), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    private final ReportContext context;

    /**
     * The newest score of a question.
     *
     * @param share in per cent with its count, or the count alone where the share must not be shown
     */
    public record Score(Question question, Text share, Text wave) {}

    /** Takes the surveys of a report. */
    public AspectScores(ReportContext context) {
        this.context = context;
    }

    /** Returns the aspect as the customer would say it. */
    public static String statement(Aspect aspect) {
        return aspect.getStatement() == null || aspect.getStatement().isBlank()
                ? ElementNames.of(aspect)
                : aspect.getStatement().strip();
    }

    /** Returns a score for each question that measures the aspect and was answered. */
    public List<Score> of(Aspect aspect) {
        List<Score> scores = new ArrayList<>();
        for (Question question : context.derived().measuring(aspect)) {
            context.surveys().stream()
                    .filter(results -> results.survey() == question.eContainer())
                    .findFirst()
                    .flatMap(results -> score(results, question))
                    .ifPresent(scores::add);
        }
        return scores;
    }

    private Optional<Score> score(SurveyResults results, Question question) {
        return results.waves().stream()
                .filter(wave ->
                        result(wave, question).filter(r -> r.share().n() > 0).isPresent())
                .reduce((a, b) -> BY_DATE.compare(a, b) > 0 ? a : b)
                .map(wave -> new Score(
                        question,
                        shown(results, wave, result(wave, question).orElseThrow()),
                        Text.ofName(ElementNames.of(wave.wave()))));
    }

    private static Optional<WaveResult> result(WaveAnswers wave, Question question) {
        return wave.results().stream()
                .filter(result -> result.question() == question)
                .findFirst();
    }

    private Text shown(SurveyResults results, WaveAnswers wave, WaveResult result) {
        SurveyNumbers numbers = new SurveyNumbers(context, results);
        Share share = result.share();
        Text count = Text.EMPTY.number(numbers.count(wave.wave(), result.question(), share));
        return context.disclosure().hides(share)
                ? count
                : Text.EMPTY
                        .number(numbers.percent(wave.wave(), result.question(), share)
                                .value())
                        .words(" (")
                        .text(count)
                        .words(")");
    }
}
