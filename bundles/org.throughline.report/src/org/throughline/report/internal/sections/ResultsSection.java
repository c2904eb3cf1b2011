package org.throughline.report.internal.sections;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.core.RefusedInputException;
import org.throughline.model.report.Audience;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionRole;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.SurveyResults;
import org.throughline.report.SurveyResults.WaveAnswers;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.ShiftNumbers;
import org.throughline.report.internal.SurveyNumbers;
import org.throughline.report.internal.chart.ResultsChart;
import org.throughline.survey.analysis.Shift;
import org.throughline.survey.answers.Tally;
import org.throughline.survey.verdict.Cards;

/** Baseline and follow-up of every question: as a picture, and as a table with interval, test and verdict. */
public final class ResultsSection implements ReportSection {
    @Override
    public String id() {
        return "results";
    }

    @Override
    public String title() {
        return "Baseline and follow-up";
    }

    @Override
    public String title(Audience audience) {
        return audience == Audience.PATIENTS ? "What you told us" : title();
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.of(Audience.FULL, Audience.PATIENTS);
    }

    @Override
    public List<Block> build(ReportContext context) throws IOException, RefusedInputException {
        boolean plain = context.audience() == Audience.PATIENTS;
        List<Block> blocks = new ArrayList<>();
        for (SurveyResults results : context.surveys()) {
            if (plain) {
                blocks.addAll(new PlainResults(context, results).blocks());
            } else {
                blocks.add(new Heading(Text.ofName(ElementNames.of(results.survey()))));
                add(blocks, context, results);
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(
                    plain
                            ? Paragraph.of("We have not asked anybody yet.")
                            : Notice.of("No survey has been imported yet. Once there are answers, this section shows "
                                    + "each question before and after the change."));
        }
        return blocks;
    }

    private static void add(List<Block> blocks, ReportContext context, SurveyResults results)
            throws IOException, RefusedInputException {
        List<WaveAnswers> shown = new ArrayList<>();
        results.baseline().ifPresent(shown::add);
        results.followUp().ifPresent(shown::add);
        if (shown.isEmpty()) {
            blocks.add(Notice.of("No answers of a baseline or a follow-up have been imported yet."));
            return;
        }
        ResultTables tables = new ResultTables(context, results);
        if (!shown.getFirst().results().isEmpty()) {
            new ResultsChart(context, results).chart().ifPresent(blocks::add);
            blocks.add(results.comparisons().isEmpty() ? tables.wave(shown.getFirst()) : tables.comparison());
        }
        if (shown.size() == 1) {
            blocks.add(Notice.of(
                    results.followUp().isEmpty()
                            ? "There is no follow-up yet: whether anything changed cannot be said."
                            : "There is no baseline: whether anything changed cannot be said."));
        }
        shifts(context, results, context.cards(results)).ifPresent(blocks::add);
        notCounted(results).ifPresent(blocks::add);
    }

    private static Optional<Block> shifts(ReportContext context, SurveyResults results, Optional<Cards> cards) {
        List<Text> moved = new ArrayList<>();
        ShiftNumbers numbers = new ShiftNumbers(context.numbers(), results);
        for (var card : cards.map(Cards::questions).orElse(List.of())) {
            if (card.shift().isPresent() && !card.hidden()) {
                Shift shift = card.shift().get();
                moved.add(Text.of("“")
                        .name(SurveyNumbers.wording(shift.question()))
                        .words("” On the whole scale, a later answer is higher than an earlier one with probability ")
                        .number(numbers.higher(shift))
                        .words("; " + shift.test().name() + ", p = ")
                        .number(numbers.p(shift))
                        .words(", not adjusted."));
            }
        }
        return moved.isEmpty() ? Optional.empty() : Optional.of(new Bullets(moved));
    }

    private static Optional<Block> notCounted(SurveyResults results) {
        Text names = Text.EMPTY;
        for (Question question : results.survey().getQuestions()) {
            if (question.getRole() == QuestionRole.ASK && !Tally.counts(question)) {
                names = names.words(names.isEmpty() ? "" : "; ").name(SurveyNumbers.wording(question));
            }
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(Text.of("Not shown, because no answer of theirs is marked as favourable: ")
                        .text(names)));
    }
}
