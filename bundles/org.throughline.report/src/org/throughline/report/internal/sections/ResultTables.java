package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.List;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Wave;
import org.throughline.report.ReportContext;
import org.throughline.report.SurveyResults;
import org.throughline.report.SurveyResults.WaveAnswers;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.SurveyNumbers;
import org.throughline.report.internal.SurveyNumbers.Measured;
import org.throughline.stats.Share;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.Verdict;
import org.throughline.survey.compare.WaveResult;

/** The tables of a survey's results. */
final class ResultTables {
    private static final Text NOT_SHOWN = Text.of("not shown");

    private final SurveyResults results;
    private final SurveyNumbers numbers;
    private final Disclosure disclosure;

    ResultTables(ReportContext context, SurveyResults results) {
        this.results = results;
        numbers = new SurveyNumbers(context, results);
        disclosure = context.disclosure();
    }

    /** The results of one wave alone. */
    Table wave(WaveAnswers wave) {
        List<List<Cell>> rows = new ArrayList<>();
        for (WaveResult result : wave.results()) {
            rows.add(List.of(question(result.question()), share(wave.wave(), result.question(), result.share())));
        }
        return new Table(
                Text.of("Favourable answers, with 95\u00a0% Wilson score interval"),
                List.of(Column.text("Question"), Column.numbers(Text.ofName(ElementNames.of(wave.wave())))),
                rows);
    }

    /** Baseline against follow-up. */
    Table comparison() {
        Wave before = results.baseline().orElseThrow().wave();
        Wave after = results.followUp().orElseThrow().wave();
        List<List<Cell>> rows = new ArrayList<>();
        for (QuestionComparison compared : results.comparisons()) {
            rows.add(List.of(
                    question(compared.question()),
                    share(before, compared.question(), compared.baseline()),
                    share(after, compared.question(), compared.followUp()),
                    difference(compared),
                    test(compared),
                    Cell.of(Text.of(compared.verdict().words()))));
        }
        return new Table(
                Text.of(
                        "Favourable answers with 95\u00a0% Wilson score interval, difference with 95\u00a0% Newcombe interval, "
                                + "test and verdict"),
                List.of(
                        Column.text("Question"),
                        Column.numbers(Text.ofName(ElementNames.of(before))),
                        Column.numbers(Text.ofName(ElementNames.of(after))),
                        Column.numbers("Difference, percentage points"),
                        Column.text("Test"),
                        Column.text("Verdict")),
                rows);
    }

    private static Cell question(Question question) {
        return Cell.of(Text.ofName(SurveyNumbers.wording(question)));
    }

    private Cell share(Wave wave, Question question, Share share) {
        Text count = Text.EMPTY.number(numbers.count(wave, question, share));
        if (share.n() == 0 || disclosure.hides(share)) {
            return Cell.of(count);
        }
        Measured percent = numbers.percent(wave, question, share);
        return Cell.of(Text.EMPTY.number(percent.value()), count, Text.EMPTY.number(percent.interval()));
    }

    private Cell difference(QuestionComparison compared) {
        if (!isShown(compared)) {
            return Cell.of(NOT_SHOWN);
        }
        Measured difference = numbers.difference(compared);
        return Cell.of(Text.EMPTY.number(difference.value()), Text.EMPTY.number(difference.interval()));
    }

    private Cell test(QuestionComparison compared) {
        if (!isShown(compared)) {
            return Cell.of(NOT_SHOWN);
        }
        return Cell.of(
                Text.of(compared.test().name()),
                Text.of("p = ").number(numbers.p(compared)),
                Text.of("adjusted p = ").number(numbers.adjustedP(compared)));
    }

    private boolean isShown(QuestionComparison compared) {
        return compared.verdict() != Verdict.TOO_FEW && !disclosure.hides(compared);
    }
}
