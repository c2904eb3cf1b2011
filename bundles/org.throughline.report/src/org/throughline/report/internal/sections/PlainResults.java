package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Wave;
import org.throughline.report.ReportContext;
import org.throughline.report.SurveyResults;
import org.throughline.report.SurveyResults.WaveAnswers;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Text;
import org.throughline.report.internal.Shown;
import org.throughline.report.internal.SurveyNumbers;
import org.throughline.report.internal.chart.ResultsChart;
import org.throughline.stats.Share;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.WaveResult;

/** What a survey shows, in short sentences for readers who know nothing of surveys. */
final class PlainResults {
    private final ReportContext context;
    private final SurveyResults results;
    private final SurveyNumbers numbers;
    private final Disclosure disclosure;

    PlainResults(ReportContext context, SurveyResults results) {
        this.context = context;
        this.results = results;
        numbers = new SurveyNumbers(context, results);
        disclosure = context.disclosure();
    }

    /** Returns a picture, and a few sentences on each question. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Optional<WaveAnswers> only = results.baseline().or(results::followUp);
        if (only.isEmpty() || only.get().results().isEmpty()) {
            return List.of(Paragraph.of("We do not have any answers yet."));
        }
        blocks.add(new Paragraph(asked()));
        new ResultsChart(context, results).plain().ifPresent(blocks::add);
        for (QuestionComparison compared : results.comparisons()) {
            blocks.add(heading(compared.question()));
            blocks.add(new Paragraph(Text.of(said(compared))
                    .words(" ")
                    .text(share("Before", before(), compared.question(), compared.baseline()))
                    .words(" ")
                    .text(share("Now", after(), compared.question(), compared.followUp()))));
        }
        if (results.comparisons().isEmpty()) {
            for (WaveResult result : only.get().results()) {
                blocks.add(heading(result.question()));
                blocks.add(new Paragraph(share("So far", only.get().wave(), result.question(), result.share())));
            }
            blocks.add(Paragraph.of("We will ask again later. Then we can say if things got better."));
        }
        return blocks;
    }

    /** What the answers to a question come to. */
    String said(QuestionComparison compared) {
        return switch (compared.verdict()) {
            case IMPROVED -> "This got better.";
            case WORSE -> "This got worse.";
            case NO_CLEAR_CHANGE -> "We cannot say if this changed. The difference may be luck.";
            case TOO_FEW -> "Too few people answered. We cannot say if this changed.";
        };
    }

    private Text asked() {
        Text text = Text.EMPTY;
        for (WaveAnswers wave : List.of(results.baseline(), results.followUp()).stream()
                .flatMap(Optional::stream)
                .toList()) {
            String when = Shown.period(wave.wave().getFrom(), wave.wave().getTo());
            text = text.words(text.isEmpty() ? "" : " ")
                    .number(numbers.respondents(wave))
                    .words(" people answered" + (when.isEmpty() ? "" : " (" + when + ")") + ".");
        }
        return text.words(" The answers do not show who gave them.");
    }

    private Block heading(Question question) {
        return new Heading(Text.of("“").name(SurveyNumbers.wording(question)).words("”"));
    }

    private Text share(String when, Wave wave, Question question, Share share) {
        if (share.n() == 0) {
            return Text.of(when + ", nobody answered this.");
        }
        if (disclosure.hides(share)) {
            return Text.of(when + ", the numbers are too small to show.");
        }
        return Text.of(when + ", ")
                .number(numbers.percent(wave, question, share).value())
                .words(" gave a good answer (")
                .number(numbers.count(wave, question, share))
                .words(").");
    }

    private Wave before() {
        return results.baseline().orElseThrow().wave();
    }

    private Wave after() {
        return results.followUp().orElseThrow().wave();
    }
}
