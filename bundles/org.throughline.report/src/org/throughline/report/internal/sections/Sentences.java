package org.throughline.report.internal.sections;

import java.util.List;
import java.util.Optional;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Wave;
import org.throughline.report.ReportContext;
import org.throughline.report.SurveyResults;
import org.throughline.report.SurveyResults.WaveAnswers;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.SurveyNumbers;
import org.throughline.report.internal.SurveyNumbers.Measured;
import org.throughline.stats.Share;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.QuestionComparison;

/** Says in plain sentences what a survey shows. */
final class Sentences {
    private final SurveyResults results;
    private final SurveyNumbers numbers;
    private final Disclosure disclosure;

    Sentences(ReportContext context, SurveyResults results) {
        this.results = results;
        numbers = new SurveyNumbers(context, results);
        disclosure = context.disclosure();
    }

    /** What was asked, when, and how many answered; nothing where there are no answers yet. */
    Optional<Text> basis() {
        if (results.baseline().isEmpty() && results.followUp().isEmpty()) {
            return Optional.empty();
        }
        Text text = Text.EMPTY.name(ElementNames.of(results.survey())).words(": ");
        if (results.baseline().isPresent()) {
            text = answered(text, results.baseline().get(), "before the change");
        }
        if (results.baseline().isPresent() && results.followUp().isPresent()) {
            text = text.words(", ");
        }
        if (results.followUp().isPresent()) {
            text = answered(text, results.followUp().get(), "after it");
        }
        return Optional.of(text.words("."));
    }

    private Text answered(Text text, WaveAnswers wave, String when) {
        return text.number(numbers.respondents(wave))
                .words(" answers " + when + " (")
                .name(ElementNames.of(wave.wave()))
                .words(")");
    }

    /** Adds a sentence on each question where its verdict belongs, and says what is missing. */
    void sort(List<Text> improved, List<Text> worse, List<Text> open) {
        for (QuestionComparison compared : results.comparisons()) {
            switch (compared.verdict()) {
                case IMPROVED -> improved.add(change(compared, "rose"));
                case WORSE -> worse.add(change(compared, "fell"));
                case NO_CLEAR_CHANGE -> open.add(unclear(compared));
                case TOO_FEW -> open.add(tooFew(compared));
            }
        }
        if (results.comparisons().isEmpty()) {
            open.add(missing());
        }
    }

    private Text change(QuestionComparison compared, String verb) {
        Text text = quoted(compared.question());
        return text.words(" Favourable answers " + verb + " from ")
                .text(share(results.baseline().orElseThrow().wave(), compared.question(), compared.baseline()))
                .words(" to ")
                .text(share(results.followUp().orElseThrow().wave(), compared.question(), compared.followUp()))
                .words(": ")
                .text(difference(compared))
                .words(".");
    }

    private Text unclear(QuestionComparison compared) {
        Text text = quoted(compared.question());
        return text.words(" ")
                .text(share(results.baseline().orElseThrow().wave(), compared.question(), compared.baseline()))
                .words(" before, ")
                .text(share(results.followUp().orElseThrow().wave(), compared.question(), compared.followUp()))
                .words(" after. The difference, ")
                .text(difference(compared))
                .words(", may be chance.");
    }

    private Text tooFew(QuestionComparison compared) {
        return quoted(compared.question())
                .words(
                        disclosure.hides(compared)
                                ? " The counts are too small to be shown, and so is what could be said of them."
                                : " Too few people answered this question to say anything.");
    }

    private Text missing() {
        Text text = Text.EMPTY.name(ElementNames.of(results.survey()));
        if (results.baseline().isPresent() && results.followUp().isPresent()) {
            return text.words(
                    ": no question has answers marked as favourable, so that none can be compared. Mark them in "
                            + "the survey.");
        }
        if (results.baseline().isPresent()) {
            return text.words(
                    ": there is a baseline and no follow-up yet. Ask the same questions again after the change.");
        }
        if (results.followUp().isPresent()) {
            return text.words(": there is a follow-up and no baseline to compare it with.");
        }
        return text.words(": no answers have been imported yet.");
    }

    private Text share(Wave wave, Question question, Share share) {
        return Text.EMPTY
                .number(numbers.percent(wave, question, share).value())
                .words(" (")
                .number(numbers.count(wave, question, share))
                .words(")");
    }

    private Text difference(QuestionComparison compared) {
        Measured difference = numbers.difference(compared);
        return Text.EMPTY
                .number(difference.value())
                .words(" percentage points, 95\u00a0% interval ")
                .number(difference.interval());
    }

    private static Text quoted(Question question) {
        return Text.of("“").name(SurveyNumbers.wording(question)).words("”");
    }
}
